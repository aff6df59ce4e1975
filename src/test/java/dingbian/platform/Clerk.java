package dingbian.platform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.PostingEvent;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A clerk of tests: sends commands as a scenario writes them, with a basis of 2011-03-01 where none is given. */
public final class Clerk {
    private static final String BASIS = "\"basis\":{\"document\":\"测试〔2011〕1号\",\"issuer\":\"测试编办\",\"effectiveOn\":\"2011-03-01\"}";
    private final CommandFile file;
    private final Gateway gateway;
    private final String scope;
    private final String user;

    public Clerk(ApplicationContext context) {
        this(context, null);
    }

    /** @param scope the only organ that he may write for, or null */
    public Clerk(ApplicationContext context, String scope) {
        this(context.getBean(CommandFile.class), context.getBean(Gateway.class), scope, "clerk");
    }

    private Clerk(CommandFile file, Gateway gateway, String scope, String user) {
        this.file = file;
        this.gateway = gateway;
        this.scope = scope;
        this.user = user;
    }

    /** Somebody else at the same desk. */
    public Clerk as(String other) {
        return new Clerk(file, gateway, scope, other);
    }

    /** A district 900000 with the townships 900000001 and 900000002, each with one office and {@code quota} posts. */
    public void openOffice(int quota) {
        send("establishment/open-book", "\"organ\":\"900000\",\"name\":\"测试区\",\"level\":\"DISTRICT\"");
        send("establishment/set-limit", "\"organ\":\"900000\",\"kind\":\"ADMIN\",\"amount\":90000,\"limitType\":\"GRANT\"");
        for (var organ : new String[] {"900000001", "900000002"}) {
            send("establishment/open-book", "\"organ\":\"%s\",\"name\":\"乡\",\"level\":\"TOWNSHIP\",\"parent\":\"900000\"".formatted(organ));
            send("establishment/grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(organ, quota));
            send("establishment/open-unit", "\"organ\":\"%s\",\"unit\":\"u\",\"name\":\"办公室\",\"unitType\":\"OFFICE\"".formatted(organ));
        }
    }

    /** A person nobody knows yet enters. */
    public Answer enter(String organ, Random random) {
        return send("posting/enter", """
            "organ":"%s","unit":"u","kind":"ADMIN","person":{"name":"测试人","idNumber":"%s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"}""".formatted(organ, SyntheticPeople.idNumber(random)));
    }

    /** The same by a slot. */
    public Answer enter(String organ, String slot, Random random) {
        return send("posting/enter", """
            "organ":"%s","unit":"u","kind":"ADMIN","person":{"name":"测试人","idNumber":"%s"},"mode":"OTHER","slot":"%s"\
            """.formatted(organ, SyntheticPeople.idNumber(random), slot));
    }

    /** One slot is given out, and no vacancy is left beside it. */
    public Answer authorise(String organ) {
        return send("posting/authorise-use", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"count\":1,\"mode\":\"OTHER\",\"notice\":\"测试用编〔2011〕1号\"".formatted(organ));
    }

    public Answer transfer(String person, String toOrgan) {
        return send("posting/transfer", "\"person\":\"%s\",\"toOrgan\":\"%s\",\"toUnit\":\"u\",\"toKind\":\"ADMIN\"".formatted(person, toOrgan));
    }

    public static String personOf(Answer answer) {
        return ((PostingEvent) answer.events().get(0).entry().event()).person();
    }

    public Answer send(String post, String fields) {
        return send(post, fields, null);
    }

    public Answer send(String post, String fields, String key) {
        var line = file.parse(1, "{\"post\":\"" + post + "\",\"body\":{" + fields + (fields.contains("\"basis\"") ? "" : "," + BASIS) + "}}");
        var act = new Act(UUID.randomUUID().toString(), user, scope, false, null, null);
        return gateway.send(line.room(), file.command(line, label -> null), act, user, key);
    }
}
