package dingbian.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 文字: how long a text may be; 200 where nothing is said. Never empty, never with control characters. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {
    int DEFAULT = 200;

    int max() default DEFAULT;
}
