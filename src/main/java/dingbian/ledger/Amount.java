package dingbian.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 数量: the limits of a number; 0 to 100000 where nothing is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Amount {
    int MIN = 0;
    int MAX = 100_000;

    int min() default MIN;

    int max() default MAX;
}
