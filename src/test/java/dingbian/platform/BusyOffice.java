package dingbian.platform;

import dingbian.Dingbian;
import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program for crash tests: says whether the ledger it finds is sound, then lets clerks record without end, and prints a line for each
 * act after it was acknowledged. It never ends by itself.
 */
public final class BusyOffice {
    private static final String BASIS = """
        "basis":{"document":"测试〔2011〕1号","issuer":"测试编办","effectiveOn":"2011-03-01"}}""";
    private final CommandFile file;
    private final Gateway gateway;

    private BusyOffice(ConfigurableApplicationContext context) {
        file = context.getBean(CommandFile.class);
        gateway = context.getBean(Gateway.class);
    }

    public static void main(String[] settings) {
        var all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("--dingbian.serves=false", "--dingbian.scenario=none"));
        var context = new SpringApplicationBuilder(Dingbian.class).web(WebApplicationType.NONE).run(all.toArray(String[]::new));
        var wrong = context.getBean(Fsck.class).check(position -> {});
        say("fsck " + (wrong.isEmpty() ? "clean" : wrong));
        if (wrong.isEmpty()) new BusyOffice(context).open(context.getBean(HeadTable.class).read().position());
    }

    private void open(long position) {
        if (position == 0) prepare();
        say("ready");
        for (int clerk = 0; clerk < 4; clerk++) {
            var random = new Random(position * 31 + clerk);
            new Thread(() -> record(random)).start();
        }
    }

    private void prepare() {
        send("establishment/open-book", "\"organ\":\"900000\",\"name\":\"测试区\",\"level\":\"DISTRICT\",");
        send("establishment/set-limit", "\"organ\":\"900000\",\"kind\":\"ADMIN\",\"amount\":90000,\"limitType\":\"GRANT\",");
        for (var organ : List.of("900000001", "900000002")) {
            send("establishment/open-book", "\"organ\":\"%s\",\"name\":\"乡\",\"level\":\"TOWNSHIP\",\"parent\":\"900000\",".formatted(organ));
            send("establishment/grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":40000,\"limitType\":\"GRANT\",".formatted(organ));
            send("establishment/open-unit", "\"organ\":\"%s\",\"unit\":\"u\",\"name\":\"办公室\",\"unitType\":\"OFFICE\",".formatted(organ));
        }
    }

    private void record(Random random) {
        var people = new ArrayList<String>();
        while (true) {
            try {
                people.add(enter(random));
                var person = people.get(random.nextInt(people.size()));
                acknowledged(send("posting/transfer", "\"person\":\"%s\",\"toOrgan\":\"90000000%d\",\"toUnit\":\"u\",\"toKind\":\"ADMIN\","
                    .formatted(person, 1 + random.nextInt(2))));
            } catch (RefusedException full) {
                people.clear();
            }
        }
    }

    private String enter(Random random) {
        var answer = acknowledged(send("posting/enter", """
            "organ":"90000000%d","unit":"u","kind":"ADMIN","person":{"name":"测试人","idNumber":"%s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"},""".formatted(1 + random.nextInt(2), SyntheticPeople.idNumber(random))));
        return ((dingbian.ledger.PostingEvent) answer.events().get(0).entry().event()).person();
    }

    private Answer acknowledged(Answer answer) {
        say("ack " + answer.events().get(0).entry().act() + " " + answer.events().size());
        return answer;
    }

    private Answer send(String post, String fields) {
        var line = file.parse(1, "{\"post\":\"" + post + "\",\"body\":{" + fields + BASIS + "}");
        return gateway.send(line.room(), file.command(line, label -> null), new Act(UUID.randomUUID().toString(), "clerk", null, false, null, null), "clerk", null);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
