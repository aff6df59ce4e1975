package dingbian.access;

import dingbian.access.AccessCommand.ApproveUser;
import dingbian.access.AccessCommand.LockUser;
import dingbian.access.AccessCommand.ProposeUser;
import dingbian.access.AccessCommand.RecoverAdmin;
import dingbian.access.AccessCommand.ResetPassword;
import dingbian.access.AccessCommand.ReturnUser;
import dingbian.ledger.Answer;
import dingbian.ledger.HeadTable;
import dingbian.ledger.Pen;
import dingbian.ledger.RefusedException;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.CommandReader;
import dingbian.platform.Gateway;
import dingbian.platform.MalformedException;
import dingbian.platform.Sending;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 控制台上的用户窗口: who shows a password may do there what he may do by HTTP, and no more. */
@Component
class UserConsole {
    private static final Map<String, Class<? extends AccessCommand>> ACTS = Map.of("propose", ProposeUser.class, "approve", ApproveUser.class,
        "return", ReturnUser.class, "lock", LockUser.class, "reset-password", ResetPassword.class);
    private static final Map<String, String> PATHS = Map.of("propose", "propose-user", "approve", "approve-user", "return", "return-user", "lock", "lock-user");
    private static final String CONSOLE = "console";
    private final Users users;
    private final UserHistory history;
    private final OneTimePasswords oneTime;
    private final Passwords passwords;
    private final CommandReader reader;
    private final Gateway gateway;
    private final HeadTable head;

    record Said(boolean good, List<String> lines) {
        static Said no(String why) {
            return new Said(false, List.of("user: " + why));
        }
    }

    UserConsole(Users users, UserHistory history, OneTimePasswords oneTime, Passwords passwords, CommandReader reader, Gateway gateway, HeadTable head) {
        this.users = users;
        this.history = history;
        this.oneTime = oneTime;
        this.passwords = passwords;
        this.reader = reader;
        this.gateway = gateway;
        this.head = head;
    }

    /** @param day of the paper, or null: today */
    Said run(String as, String password, String verb, Map<String, String> fields, String day) {
        var who = users.admitted(as).filter(each -> each.passwordHash() != null && passwords.matches(password, each.passwordHash())).orElse(null);
        if (who == null) return Said.no("wrong user or password");
        if (who.mustChange()) return Said.no(as + " must change the one-time password first, in the page");
        if (!mayDo(who.role(), verb)) return Said.no(as + " may not " + verb);
        try {
            return new Said(true, done(as, verb, fields, day));
        } catch (RefusedException | UnknownCodeException | MalformedException | PasswordTakenException no) {
            return Said.no(no.getMessage());
        }
    }

    /** Whoever may run this has the database and its keys: no password is asked for, and what is done stands in the ledger, by the console. */
    Said recover(Map<String, String> fields, String day) {
        try {
            var answer = gateway.send(UserController.ROOM, reader.read(body(fields, day), RecoverAdmin.class), new Sending(CONSOLE, null, false, null));
            return new Said(true, List.of(line(answer), oneTime.fetch(fields.get("user")).password()));
        } catch (RefusedException | UnknownCodeException | MalformedException no) {
            return Said.no(no.getMessage());
        }
    }

    private static boolean mayDo(Role role, String verb) {
        if (verb.equals("list") || verb.equals("history")) return Matrix.mayRead(role, "/api/users");
        return Matrix.mayPost(role, "/api/access/" + PATHS.getOrDefault(verb, verb));
    }

    private List<String> done(String as, String verb, Map<String, String> fields, String day) {
        if (verb.equals("list")) return users.all().stream().map(UserConsole::line).toList();
        if (verb.equals("history")) return history.of(fields.get("user")).stream().map(UserConsole::line).toList();
        if (verb.equals("one-time-password")) return List.of(oneTime.fetch(fields.getOrDefault("user", "")).password());
        var answer = gateway.send(UserController.ROOM, reader.read(body(fields, day), ACTS.get(verb)), new Sending(as, null, false, null));
        return List.of(line(answer));
    }

    private static String line(Answer answer) {
        return answer.events().get(0).entry().event().type() + " at position " + answer.position();
    }

    private String body(Map<String, String> fields, String day) {
        var body = new LinkedHashMap<String, Object>(fields);
        var basis = new LinkedHashMap<String, Object>();
        for (var name : List.of("document", "issuer")) if (body.containsKey(name)) basis.put(name, body.remove(name));
        basis.put("effectiveOn", day == null ? head.now().atZone(Pen.ZONE).toLocalDate().toString() : day);
        body.put("basis", basis);
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static String line(Account each) {
        return String.join("\t", each.user(), each.role().name(), each.organ() == null ? "-" : each.organ(), each.enabled() ? "enabled" : "locked",
            each.password().name(), each.origin().name());
    }

    private static String line(UserHistory.Row row) {
        return String.join("\t", row.recordedAt().toString(), row.user(), row.type(), row.matter() == null ? "-" : row.matter(), row.by(), row.document());
    }
}
