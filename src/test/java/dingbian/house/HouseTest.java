package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("房间与墙")
class HouseTest {
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("dingbian.house.wrong");
    private static final Pattern PACKAGE = Pattern.compile("/\\*\\* .*\\S\\. \\*/\\spackage dingbian\\.\\w+;\\s*", Pattern.DOTALL);
    private static final Pattern POST = Pattern.compile("@PostMapping\\(\"/([a-z-]+)\"\\)");

    /** Every wall. Each is also tried on a house that is built wrong. */
    private static final Map<String, Function<House, ArchRule>> WALLS = Map.of(
        "没有循环", House::noCircles,
        "台账不知道别的房间", house -> house.oneWay("ledger"),
        "没有别的房间", House::noOtherRooms,
        "规则不知道框架", House::rulesKnowNoFramework,
        "规则不看钟、不碰运气", House::rulesKnowNoClock,
        "SQL 只在 *Table 和 *Queries", House::sqlInTablesAndQueries,
        "Axon 只在 *Desk、账架和基座", House::axonAtDesksAndShelves,
        "HTTP 只在 *Controller、权限和基座", House::httpInControllers,
        "房间的门都有名字", House::doorsAreNamed,
        "命令只在 *Desk 受理", House::commandsAreHandledAtDesks);

    @TestFactory @DisplayName("墙在")
    Stream<DynamicTest> theWallsStand() {
        return WALLS.entrySet().stream().map(wall -> DynamicTest.dynamicTest(wall.getKey(),
            () -> wall.getValue().apply(new House("dingbian")).check(Words.MAIN)));
    }

    @TestFactory @DisplayName("墙不是摆设")
    Stream<DynamicTest> theWallsBite() {
        return WALLS.entrySet().stream().map(wall -> DynamicTest.dynamicTest("违反必究：" + wall.getKey(), () ->
            assertThat(wall.getValue().apply(new House("dingbian.house.wrong")).allowEmptyShould(true).evaluate(WRONG).hasViolation()).isTrue()));
    }

    @TestFactory @DisplayName("各房间只知道该知道的")
    Stream<DynamicTest> roomsKnowOnlyWhomTheyMay() {
        return House.ROOMS.keySet().stream().sorted().map(room -> DynamicTest.dynamicTest(room + " → " + House.ROOMS.get(room),
            () -> new House("dingbian").oneWay(room).check(Words.MAIN)));
    }

    @Test @DisplayName("钟由外面给")
    void clocksAreInjected() {
        new House("dingbian").clocksAreInjected().check(Words.MAIN.that(com.tngtech.archunit.base.DescribedPredicate.describe("but the one that gives it",
            type -> !type.getSimpleName().equals("AxonSetup"))));
    }

    @Test @DisplayName("账表都叫 *Table")
    void tablesAreCalledTables() {
        new House("dingbian").tablesAreCalledTables().check(Words.MAIN);
    }

    @Test @DisplayName("每间房有一句话说明")
    void everyRoomSaysWhatItIs() {
        for (var room : House.ROOMS.keySet()) {
            assertThat(Sources.read(Sources.MAIN.resolve(room).resolve("package-info.java"))).as(room).matches(PACKAGE).containsPattern("[\\u4e00-\\u9fa5]+: ");
        }
    }

    @Test @DisplayName("规则的类都在墙内")
    void theRulesAreAmongThoseThatAreWatched() {
        var house = new House("dingbian");
        var watched = Words.MAIN.stream().filter(house::isRule).map(type -> type.getSimpleName()).toList();
        assertThat(watched).contains("Book", "Cells", "Steps", "Line", "Guards", "Establishment", "QuotaRules", "Shelf", "Posting", "EntryRules",
            "Case", "Dependence", "Whereabouts", "PersonEntered", "Trial", "Reform", "PlanRules", "PlanTrial", "Dossier");
    }

    @Test @DisplayName("每个窗口只受理一类命令，每个命令有一个地址")
    void everyCommandHasItsAddress() {
        for (var room : List.of("establishment", "posting", "reform")) {
            var name = Character.toUpperCase(room.charAt(0)) + room.substring(1);
            var commands = Words.leaves(Words.named("dingbian." + room + "." + name + "Command"))
                .map(type -> String.join("-", Words.of(type.getSimpleName()))).toList();
            var addresses = new ArrayList<String>();
            var controller = POST.matcher(Sources.read(Sources.MAIN.resolve(room).resolve(name + "Controller.java")));
            while (controller.find()) addresses.add(controller.group(1));
            assertThat(addresses).as(room).containsExactlyInAnyOrderElementsOf(commands);
            var handlers = Arrays.stream(Words.named("dingbian." + room + "." + name + "Desk").getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(each -> each.annotationType().getSimpleName().equals("CommandHandler")));
            assertThat(handlers.count()).as(room).isEqualTo(1);
        }
    }
}
