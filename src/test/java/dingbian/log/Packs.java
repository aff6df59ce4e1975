package dingbian.log;

import dingbian.ledger.Answer;
import dingbian.platform.Clerk;
import dingbian.platform.SubCommands;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Packs for the tests of other rooms. */
public final class Packs {
    private Packs() {}

    public static void export(ApplicationContext context, Path folder) {
        context.getBean(Export.class).write(folder);
    }

    /** A limit is said to be a cap, a grant and a cap on one day, and the last word is undone: both verifiers must know what holds. */
    static void sayThreeThingsOnOneDay(Clerk clerk) {
        Answer last = null;
        for (var type : List.of("CAP", "GRANT", "CAP"))
            last = clerk.send("establishment/set-limit", "\"organ\":\"900000\",\"kind\":\"SUPPORT\",\"amount\":9,\"limitType\":\"%s\"".formatted(type));
        clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误录\"".formatted(last.events().get(0).entry().eventId()));
    }

    /** As the sub-command does, of a ledger that is open. */
    public static int exportByCommand(ApplicationContext context, Path folder) {
        var command = new LogCommands.ExportPack(Packs.class);
        new CommandLine(command).parseArgs(folder.toString());
        return command.run((ConfigurableApplicationContext) context);
    }

    /** @return the exit code of the sub-command */
    public static int verify(Path folder) {
        return SubCommands.run("verify", LogCommands.of(Packs.class).get("verify"), List.of(folder.toString()));
    }
}
