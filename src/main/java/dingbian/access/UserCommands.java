package dingbian.access;

import dingbian.platform.SubCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 用户子命令: user list, propose, approve …: the same desk as by HTTP, by whoever shows his password. */
public final class UserCommands {
    private UserCommands() {}

    /** @param application what Spring starts from */
    public static Map<String, Callable<Integer>> of(Class<?> application) {
        return Map.of("user", new ManageUsers(application));
    }

    @Command(name = "user", description = {"Manage users: list, history, propose, approve, return, lock, reset-password, one-time-password.",
        "The password of --as is asked for on the console, or read from the first line of the input.",
        "recover-admin needs neither: it gives an ADMIN whom nobody can reset a one-time password, and stands in the ledger as done by the console."})
    static final class ManageUsers extends SubCommand {
        private static final String RECOVER = "recover-admin";
        private static final List<String> VERBS = List.of("list", "history", "propose", "approve", "return", "lock", "reset-password",
            "one-time-password", RECOVER);
        @Parameters(paramLabel = "VERB") private String verb;
        @Option(names = "--as", description = "Who you are.") private String as;
        @Option(names = "--matter", description = "The code of the proposal.") private String matter;
        @Option(names = "--user") private String user;
        @Option(names = "--role", description = "CLERK, REVIEWER, TOWNSHIP, AUDITOR or ADMIN.") private String role;
        @Option(names = "--scope", description = "The organ of a TOWNSHIP user.") private String scope;
        @Option(names = "--reason") private String reason;
        @Option(names = "--document", description = "By which paper.") private String document;
        @Option(names = "--issuer") private String issuer;
        @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day of the paper; today if it is left out.") private String day;

        ManageUsers(Class<?> application) {
            super(application);
        }

        @Override public Integer call() {
            if (VERBS.contains(verb) && (as != null || verb.equals(RECOVER))) return super.call();
            System.err.println(VERBS.contains(verb) ? "user: --as is missing" : "user: not one of " + String.join(" ", VERBS) + ": " + verb);
            return WRONG;
        }

        @Override protected int run(ConfigurableApplicationContext context) {
            var console = context.getBean(UserConsole.class);
            var said = verb.equals(RECOVER) ? console.recover(fields(), day) : console.run(as, password(), verb, fields(), day);
            said.lines().forEach(said.good() ? System.out::println : System.err::println);
            return said.good() ? GOOD : BAD;
        }

        private Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            var names = List.of("matter", "user", "role", "scope", "reason", "document", "issuer");
            var values = new ArrayList<String>();
            for (var value : new String[] {matter, user, role, scope, reason, document, issuer}) values.add(value);
            for (int i = 0; i < names.size(); i++) if (values.get(i) != null) fields.put(names.get(i), values.get(i));
            return fields;
        }

        private String password() {
            if (System.console() != null) return new String(System.console().readPassword("password of %s: ", as));
            var input = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
            return input.hasNextLine() ? input.nextLine() : "";
        }
    }
}
