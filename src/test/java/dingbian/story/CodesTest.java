package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.access.Role;
import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.EntryMode;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.InspectionQuestion;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.ReservePurpose;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 代码表: what the page offers for choice is what the ledger knows, all of it and in its order. */
@DisplayName("代码表")
class CodesTest {
    private static final Path CODES = Path.of("src/main/resources/static/platform/codes.js");
    private static final Pattern LIST = Pattern.compile("export const (\\w+) = \\[([^]]*)]");

    @Test void thePageOffersTheCodesOfTheLedger() throws IOException {
        var offered = LIST.matcher(Files.readString(CODES)).results().collect(Collectors.toMap(list -> list.group(1), list ->
            Arrays.stream(list.group(2).split(",")).map(code -> code.trim().replace("'", "")).toList()));
        assertThat(offered).isEqualTo(Map.ofEntries(
            list("KINDS", Kind.values()), list("LEVELS", Level.values()), list("CLASSES", TownshipClass.values()),
            list("UNIT_TYPES", UnitType.values()), list("LIMIT_TYPES", LimitType.values()), list("PURPOSES", ReservePurpose.values()),
            list("ENTRY_MODES", EntryMode.values()), list("EXCEPTIONS", ExceptionType.values()), list("EXIT_MODES", ExitMode.values()),
            list("ASSIGNMENT_MODES", AssignmentMode.values()), list("LEAVE_REASONS", LeaveReason.values()), list("GROUNDS", ExcessGround.values()),
            list("CHANNELS", DiversionChannel.values()), list("QUESTIONS", InspectionQuestion.values()), list("ROLES", Role.values())));
    }

    private static Map.Entry<String, List<String>> list(String name, Enum<?>... codes) {
        return Map.entry(name, Arrays.stream(codes).map(Enum::name).toList());
    }
}
