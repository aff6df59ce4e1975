package dingbian.platform;

import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Optional;
import dingbian.ledger.Required;
import dingbian.ledger.Text;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** 命令清单: the body of a rehearsal, or of several commands that are to be one act. {@code at}: the day whose balances a rehearsal compares. */
public record CommandList(@Optional LocalDate at, @Required List<Posted> commands) {

    /** 一条, as it was sent: where it would be posted, and its body. */
    public record Posted(@Text(max = 80) String post, JsonNode body) {}

    /** 一条, as it was understood: {@code number} from 1; {@code command} null where it was not, and {@code flaws} say why. */
    record Line(int number, String post, LedgerCommand command, List<Flaw> flaws) {

        String room() {
            return post.substring(0, post.indexOf('/'));
        }

        /** Of its fields, as of one of many. */
        static String path(int number) {
            return "commands[" + (number - 1) + "]";
        }
    }
}
