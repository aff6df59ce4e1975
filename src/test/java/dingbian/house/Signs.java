package dingbian.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** 记号: by what a line of code shows what it knows. */
final class Signs {
    private static final Set<String> CHANCE = Set.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom", "java.util.UUID",
        "java.util.concurrent.ThreadLocalRandom");

    /** A refusal is carried by an exception of a kind that Axon does not retry; that much of Axon the ledger may know. */
    static final DescribedPredicate<JavaClass> NO_REFUSAL =
        describe("no AxonNonTransientException", type -> !type.getName().startsWith("org.axonframework.common.Axon"));

    private Signs() {}

    static boolean tellsTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return owner.startsWith("java.time.") && access.getName().equals("now")
            || owner.equals("java.lang.System") && access.getName().matches("currentTimeMillis|nanoTime")
            || owner.equals("java.time.Clock") && access.getName().startsWith("system");
    }

    static boolean isChance(JavaClass type) {
        return CHANCE.contains(type.getName());
    }

    static boolean outermostIn(JavaClass type, Set<String> names) {
        return names.contains(outermost(type));
    }

    static boolean named(JavaClass type, String pattern) {
        return outermost(type).matches(pattern);
    }

    private static String outermost(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
