package dingbian.platform;

import java.util.Random;

/** ID numbers that pass GB 11643 and belong to nobody: 999999 is no division. */
public final class SyntheticPeople {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SyntheticPeople() {}

    public static String idNumber(Random random) {
        var body = "999999%04d%02d%02d%03d".formatted(1950 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
        return body + "10X98765432".charAt(sum % 11);
    }
}
