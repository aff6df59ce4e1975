package dingbian.platform;

import dingbian.ledger.RefusedException;
import java.util.Random;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;

/**
 * A program for races: four clerks who, at a word on its input, all want the last post, or at the word
 * "slot …" all have the same slot; it prints what each was answered.
 */
public final class RacingOffice {
    private static final int CLERKS = 4;
    private static final String ORGAN = "900000001";

    private RacingOffice() {}

    public static void main(String[] settings) {
        var clerk = new Clerk(BusyOffice.start(settings));
        BusyOffice.say("ready");
        var words = new Scanner(System.in);
        while (words.hasNextLine()) race(clerk, words.nextLine());
    }

    private static void race(Clerk clerk, String word) {
        if (word.equals("open")) {
            clerk.openOffice(1);
            BusyOffice.say("opened");
            return;
        }
        if (word.equals("authorise")) {
            clerk.authorise(ORGAN);
            BusyOffice.say("authorised");
            return;
        }
        var go = new CountDownLatch(1);
        for (int desk = 0; desk < CLERKS; desk++) {
            var random = new Random(word.hashCode() * 31L + desk);
            new Thread(() -> ask(clerk, word, random, go)).start();
        }
        go.countDown();
    }

    private static void ask(Clerk clerk, String word, Random random, CountDownLatch go) {
        try {
            go.await();
            if (word.startsWith("slot")) clerk.enter(ORGAN, ORGAN + "-2011-001", random);
            else clerk.enter(ORGAN, random);
            BusyOffice.say("answer won");
        } catch (RefusedException refused) {
            BusyOffice.say("answer " + refused.refusal().rule());
        } catch (Exception other) {
            BusyOffice.say("answer " + other);
        }
    }
}
