package dingbian.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 墙: which room may know what. Every rule takes the root package, so that it can be tried on a house that is built wrong. */
record House(String root) {
    /** What each room may know beside itself. A room that is not here may not be. */
    static final Map<String, Set<String>> ROOMS = Map.ofEntries(
        Map.entry("ledger", Set.of()),
        Map.entry("policy", Set.of("ledger")),
        Map.entry("people", Set.of("ledger", "platform", "access", "policy")),
        Map.entry("platform", Set.of("ledger")),
        Map.entry("access", Set.of("ledger", "policy", "platform")),
        Map.entry("establishment", Set.of("ledger", "policy", "people", "platform", "access")),
        Map.entry("posting", Set.of("ledger", "policy", "people", "platform", "access")),
        Map.entry("audit", Set.of("ledger", "policy", "people", "platform", "access")),
        Map.entry("reform", Set.of("ledger", "policy", "people", "platform", "access", "establishment", "audit")),
        Map.entry("log", Set.of("ledger", "policy", "platform", "access", "audit")),
        Map.entry("exchange", Set.of("ledger", "platform")),
        Map.entry("bench", Set.of("ledger", "platform", "audit")));

    private static final Set<String> LEDGER_WITH_SPRING = Set.of("Books", "BookCache", "BookTable", "HeadTable", "LedgerTable");
    private static final Set<String> LEDGER_WITH_AXON = Set.of("Books", "BookCache", "BookAggregate");
    private static final Set<String> SQL_IN_PLATFORM = Set.of("AppendOnlyTrigger", "AxonSetup", "Conflicts", "Fsck", "Rebuild", "TableComparison",
        "TablesWriter", "TextEventStore");
    private static final Set<String> DOORS = Set.of(
        "policy.RuleBook", "policy.LeadershipStandard", "policy.Standards", "policy.Milestones", "policy.Parameters", "policy.Concerns",
        "policy.Issuers", "policy.DocumentNumbers", "policy.Retention", "policy.PolicyFolder",
        "people.Register", "people.PersonDetails", "people.IdNumber",
        "access.Caller", "access.Role", "access.Demo", "access.Readings", "access.UserCommands",
        "audit.Balances", "audit.Balance", "audit.BalanceRow", "audit.Comparisons", "audit.Comparison",
        "audit.Townships", "audit.Township", "audit.Namings", "audit.Naming", "audit.Structure", "audit.UnitRow", "audit.Posts",
        "audit.PostRow", "audit.People", "audit.PersonRow", "bench.Bench", "log.LogCommands", "establishment.Trial");
    private static final String[] FRAMEWORKS = {"org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "jakarta.servlet..",
        "tools.jackson..", "com.fasterxml.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.springframework.jdbc.."};
    private static final String[] HTTP = {"org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."};

    ArchRule noCircles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** 一间房 only knows those that {@link #ROOMS} names. */
    ArchRule oneWay(String room) {
        var allowed = Stream.concat(Stream.of(room), ROOMS.get(room).stream()).map(each -> root + "." + each + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + room + "..").should()
            .dependOnClassesThat(resideInAnyPackage(root + "..")
                .and(describe("outside " + List.of(allowed), type -> !resideInAnyPackage(allowed).test(type))))
            .allowEmptyShould(true);
    }

    ArchRule noOtherRooms() {
        return classes().that().resideInAPackage(root + ".(*)..").should()
            .resideInAnyPackage(ROOMS.keySet().stream().map(room -> root + "." + room).toArray(String[]::new));
    }

    /** 规则: what decides, and what it decides by, knows no framework … */
    ArchRule rulesKnowNoFramework() {
        return noClasses().that(are("rules", this::isRule)).should().dependOnClassesThat(resideInAnyPackage(FRAMEWORKS).and(Signs.NO_REFUSAL));
    }

    /** … no clock and no chance. */
    ArchRule rulesKnowNoClock() {
        return noClasses().that(are("rules", this::isRule)).should().accessTargetWhere(describe("tell the time", Signs::tellsTime))
            .orShould().dependOnClassesThat(describe("clock or chance", Signs::isChance));
    }

    /** Elsewhere too the time comes from the ledger's head, the question, or an injected clock. */
    ArchRule clocksAreInjected() {
        return noClasses().that(are("no stop-watch", type -> !in(type, "bench")))
            .should().accessTargetWhere(describe("read the machine's clock", Signs::tellsTime));
    }

    ArchRule sqlInTablesAndQueries() {
        return noClasses().that(are("no table and no query", type -> !Signs.named(type, ".*(Table|Queries)") && !in(type, "bench")
                && !isOneOf(type, "platform", SQL_IN_PLATFORM)))
            .should().dependOnClassesThat(resideInAnyPackage(SQL));
    }

    ArchRule axonAtDesksAndShelves() {
        return noClasses().that(are("no desk and no shelf", type -> !Signs.named(type, ".*Desk") && !in(type, "platform") && !in(type, "bench")
                && !isOneOf(type, "ledger", LEDGER_WITH_AXON)))
            .should().dependOnClassesThat(resideInAnyPackage("org.axonframework..").and(Signs.NO_REFUSAL));
    }

    ArchRule httpInControllers() {
        return noClasses().that(are("no controller", type -> !Signs.named(type, ".*Controller") && !in(type, "platform") && !in(type, "access")))
            .should().dependOnClassesThat(resideInAnyPackage(HTTP));
    }

    /** 窗口之内: nothing of a desk or of the audit is public, and the other rooms have the doors that are named. */
    ArchRule doorsAreNamed() {
        return classes().that(are("behind a door", type -> type.isTopLevelClass() && !in(type, "ledger") && !in(type, "platform")
            && !type.getPackageName().equals(root) && !DOORS.contains(room(type) + "." + type.getSimpleName())))
            .should().notBePublic();
    }

    ArchRule commandsAreHandledAtDesks() {
        return methods().that().areAnnotatedWith("org.axonframework.commandhandling.CommandHandler").should()
            .beDeclaredInClassesThat().haveSimpleNameEndingWith("Desk").andShould().notBePublic();
    }

    ArchRule tablesAreCalledTables() {
        return classes().that().implement("dingbian.ledger.LedgerTable").should().haveSimpleNameEndingWith("Table");
    }

    boolean isRule(JavaClass type) {
        if (type.isAnnotation() || type.getSimpleName().equals("package-info")) return false;
        if (in(type, "ledger")) return !Signs.outermostIn(type, LEDGER_WITH_SPRING) && !Signs.outermostIn(type, LEDGER_WITH_AXON);
        if (in(type, "people")) return Signs.named(type, ".*(Rules|Case|Command)") || Signs.named(type, "Subject");
        return in(type, "access") && Signs.named(type, ".*(Rules|Command|File)") && !Signs.named(type, "PasswordRules")
            || (in(type, "establishment") || in(type, "posting") || in(type, "reform")) && !Signs.named(type, ".*(Desk|Controller|Room|Table|Queries|Finder)");
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> which) {
        return describe(what, which);
    }

    private boolean in(JavaClass type, String room) {
        return type.getPackageName().equals(root + "." + room);
    }

    private String room(JavaClass type) {
        return type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
    }

    private boolean isOneOf(JavaClass type, String room, Set<String> names) {
        return in(type, room) && Signs.outermostIn(type, names);
    }
}
