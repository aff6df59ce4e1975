package dingbian;

import dingbian.access.UserCommands;
import dingbian.bench.Bench;
import dingbian.log.LogCommands;
import dingbian.platform.SubCommands;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 定编: the ledger as a program: {@code serve} (the default), or one of the sub-commands. */
@SpringBootApplication
public class Dingbian {
    private static final String USAGE = """
        Usage: java -jar dingbian.jar [serve | import FILE.jsonl | rebuild | fsck | restore FILE.zip | export DIR | verify PACK | replace-log-key
                                         | user VERB | bench] [settings]
        serve is the default; each of the others has its own --help. Settings are Spring's, and
          --dingbian.scenario=none|ganzhou-2011|FILE.jsonl   what to load into an empty ledger (none)
          --dingbian.data=DIR                                where the embedded database and office.key lie (data)
          --dingbian.key-file=FILE                           the office's key, if elsewhere
          --dingbian.log-key-file=FILE                       the key that signs the log's heads (log.key beside office.key)
          --dingbian.log.sm3=true                            a second root by SM3 beside the first (false)
          --dingbian.backup=DIR                              where backups of the embedded database go; none are made without
          --dingbian.backup-hour=HOUR                        every day at this hour in China (only when asked for)
          --dingbian.backup-keep=14                          how many stay
          --dingbian.admin-password-file=FILE                holds the password of the first admin, if it is not to be generated
          --dingbian.anchor.folder=DIR                       where each signed head is kept, outside the database
          --dingbian.anchor.command=CMD                      a program that gets each signed head
          --spring.datasource.url=jdbc:postgresql://...      another database
          --server.port=8080""";

    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        var words = List.of(arguments);
        var name = words.isEmpty() || words.get(0).startsWith("-") ? "serve" : words.get(0);
        var commands = new TreeMap<>(SubCommands.of(Dingbian.class));
        commands.putAll(LogCommands.of(Dingbian.class));
        commands.putAll(UserCommands.of(Dingbian.class));
        commands.put("bench", new Bench(Dingbian.class));
        if (commands.containsKey(name)) System.exit(SubCommands.run(name, commands.get(name), words.subList(1, words.size())));
        if (name.equals("serve") && (words.contains("--help") || words.contains("-h"))) {
            System.err.println(USAGE);
            return;
        }
        if (!name.equals("serve")) {
            System.err.println("unknown sub-command " + name + "; there are serve " + String.join(" ", commands.keySet()));
            System.exit(2);
        }
        SpringApplication.run(Dingbian.class, arguments);
    }
}
