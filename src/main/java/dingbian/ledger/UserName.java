package dingbian.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 用户名: lower case only, so that no two of them look alike. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface UserName {
    String PATTERN = "(?!(console|system)$)[a-z0-9][a-z0-9._-]{0,31}";
}
