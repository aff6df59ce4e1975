package dingbian.platform;

import dingbian.Dingbian;
import dingbian.ledger.Answer;
import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program for crash tests: says whether the ledger it finds is sound, then lets clerks record without end, and prints a line for each
 * act after it was acknowledged. It never ends by itself.
 */
public final class BusyOffice {
    private final Clerk clerk;

    private BusyOffice(Clerk clerk) {
        this.clerk = clerk;
    }

    public static void main(String[] settings) {
        var context = start(settings);
        var wrong = context.getBean(Fsck.class).check(position -> {});
        say("fsck " + (wrong.isEmpty() ? "clean" : wrong));
        if (wrong.isEmpty()) new BusyOffice(new Clerk(context)).open(context.getBean(HeadTable.class).read().position());
    }

    static ConfigurableApplicationContext start(String[] settings) {
        var all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("--dingbian.serves=false", "--dingbian.scenario=none"));
        return new SpringApplicationBuilder(Dingbian.class).web(WebApplicationType.NONE).run(all.toArray(String[]::new));
    }

    private void open(long position) {
        if (position == 0) clerk.openOffice(40_000);
        say("ready");
        for (int desk = 0; desk < 4; desk++) {
            var random = new Random(position * 31 + desk);
            new Thread(() -> record(random)).start();
        }
        new Thread(() -> plan(position)).start();
    }

    /** Plans of one unit with one post, each on its way from the draft to the issue. */
    private void plan(long position) {
        for (int i = 1; ; i++) {
            var of = "\"organ\":\"900000001\",\"plan\":\"SD-%d-%d\"".formatted(position, i);
            acknowledged(clerk.as("township").send("reform/draft-plan", of + """
                ,"title":"测试","units":[{"unit":"p-%1$d-%2$d","name":"办公室","unitType":"OFFICE","quotas":[{"kind":"ADMIN","amount":1}],\
                "posts":[{"post":"p-%1$d-%2$d","title":"科员","kind":"ADMIN"}]}]""".formatted(position, i)));
            acknowledged(clerk.as("township").send("reform/submit-plan", of));
            for (var step : List.of("review-plan", "examine-plan", "approve-plan", "issue-plan")) acknowledged(clerk.as("reviewer").send("reform/" + step, of));
        }
    }

    private void record(Random random) {
        var people = new ArrayList<String>();
        while (true) {
            try {
                people.add(Clerk.personOf(acknowledged(clerk.enter(anywhere(random), random))));
                acknowledged(clerk.transfer(people.get(random.nextInt(people.size())), anywhere(random)));
            } catch (RefusedException known) {
                people.clear();
            }
        }
    }

    private static String anywhere(Random random) {
        return "90000000" + (1 + random.nextInt(2));
    }

    private Answer acknowledged(Answer answer) {
        say("ack " + answer.events().get(0).entry().act() + " " + answer.events().size());
        return answer;
    }

    static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
