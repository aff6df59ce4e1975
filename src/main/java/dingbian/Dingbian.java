package dingbian;

import dingbian.platform.SubCommands;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 定编: the ledger as a program: {@code serve} (the default), or one of the sub-commands. */
@SpringBootApplication
public class Dingbian {
    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        var words = List.of(arguments);
        var name = words.isEmpty() || words.get(0).startsWith("-") ? "serve" : words.get(0);
        var commands = new TreeMap<>(SubCommands.of(Dingbian.class));
        if (commands.containsKey(name)) System.exit(SubCommands.run(name, commands.get(name), words.subList(1, words.size())));
        if (!name.equals("serve")) {
            System.err.println("unknown sub-command " + name + "; there are serve " + String.join(" ", commands.keySet()));
            System.exit(2);
        }
        SpringApplication.run(Dingbian.class, arguments);
    }
}
