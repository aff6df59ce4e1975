package dingbian.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 大单: a body that may be longer, and have longer lists, than a command's. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Large {
    int bytes();

    int list();

    /** 限度 of a body. */
    record Bounds(int bytes, int list) {
        private static final Bounds OF_A_COMMAND = new Bounds(1 << 20, 1_000);

        static Bounds of(Class<?> record) {
            var large = record.getAnnotation(Large.class);
            return large == null ? OF_A_COMMAND : new Bounds(large.bytes(), large.list());
        }
    }
}
