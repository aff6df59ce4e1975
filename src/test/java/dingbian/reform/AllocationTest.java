package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.LimitType;
import dingbian.reform.Allotment.Township;
import dingbian.reform.Allotment.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random tiny districts, each tried in every way that there is: the rules of the tree and the library must say the same. */
@DisplayName("调剂建议：合规、零和、移动最少")
class AllocationTest {
    private static final int CASES = 4_000, NONE = Integer.MAX_VALUE;
    private final SplittableRandom random = new SplittableRandom(20110302);

    private Allotment someDistrict() {
        var townships = new ArrayList<Township>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var units = new ArrayList<Unit>();
            for (int u = 0; u < random.nextInt(3); u++) {
                int min = random.nextInt(4);
                units.add(new Unit("u" + u, min, min + random.nextInt(4), random.nextInt(7)));
            }
            int approved = random.nextInt(10);
            townships.add(new Township("t" + i, null, approved, random.nextInt(approved + 3), units));
        }
        int sum = townships.stream().mapToInt(Township::approved).sum();
        boolean cap = random.nextInt(3) == 0;
        return new Allotment(cap ? LimitType.CAP : LimitType.GRANT, random.nextInt(4) > 0 ? sum : Math.max(0, sum + random.nextInt(9) - 4), townships);
    }

    /** The fewest posts that move, by trying every figure of every township. */
    private static int fewest(Allotment asked, int number, int left, int moved) {
        if (number == asked.townships().size()) return left == 0 ? moved : NONE;
        var township = asked.townships().get(number);
        int best = NONE;
        for (int amount = 0; amount <= left; amount++) {
            if (isLegal(township, amount, asked.type())) {
                best = Math.min(best, fewest(asked, number + 1, left - amount, moved + Math.max(0, amount - township.approved())));
            }
        }
        return best;
    }

    private static boolean isLegal(Township township, int amount, LimitType type) {
        boolean keeps = amount >= Math.min(township.approved(), township.kept());
        var units = township.range();
        return keeps && amount >= units.min() && (type == LimitType.CAP || amount <= units.max());
    }

    private static boolean sumIsLegal(Allotment asked) {
        return asked.type() == LimitType.CAP ? asked.approved() <= asked.limit() : asked.approved() == asked.limit();
    }

    @Test @DisplayName("与逐一试遍的结果一致；做不到时必说出卡在何处")
    void theProposalIsTheBestThereIs() {
        int possible = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = someDistrict();
            int best = sumIsLegal(asked) ? fewest(asked, 0, asked.approved(), 0) : NONE;
            assertThat(Bottlenecks.ofReallocation(asked).isEmpty()).as("%s", asked).isEqualTo(best != NONE);
            if (best == NONE) continue;
            possible++;
            var found = Allocation.of(asked);
            assertThat(found.moved()).as("%s", asked).isEqualTo(best);
            assertThat(asked.townships().stream().mapToInt(found::of).sum()).isEqualTo(asked.approved());
            for (var township : asked.townships()) holds(township, found, asked);
        }
        assertThat(possible).isGreaterThan(CASES / 10);
    }

    private static void holds(Township township, Allocation found, Allotment asked) {
        assertThat(isLegal(township, found.of(township), asked.type())).as("%s", asked).isTrue();
        int handedOut = 0;
        for (var unit : township.units()) {
            assertThat(found.of(unit)).isBetween(unit.min(), unit.max());
            handedOut += found.of(unit);
        }
        if (asked.type() == LimitType.CAP || township.units().isEmpty()) assertThat(handedOut).isLessThanOrEqualTo(found.of(township));
        else assertThat(handedOut).isEqualTo(found.of(township));
    }

    @Test @DisplayName("同一题，答案总相同")
    void theSameQuestionHasTheSameAnswer() {
        for (int i = 0; i < 200; i++) {
            var asked = someDistrict();
            if (!Bottlenecks.ofReallocation(asked).isEmpty()) continue;
            Allocation first = Allocation.of(asked), second = Allocation.of(asked);
            assertThat(asked.townships().stream().map(first::of).toList()).isEqualTo(asked.townships().stream().map(second::of).toList());
        }
    }

    @Test @DisplayName("余地两端，与求解器所得一致")
    void theRoomIsThatOfTheSolver() {
        for (int i = 0; i < 300; i++) {
            var asked = someDistrict();
            if (!asked.isFeasible()) continue;
            for (var township : asked.townships()) {
                var room = asked.room(List.of(township));
                assertThat(new Range(end(asked, township, -1), end(asked, township, 1))).as("%s %s", asked, township).isEqualTo(room);
            }
        }
    }

    /** The least, or the most, that a township has in any allocation: by the solver. */
    private static int end(Allotment asked, Township wanted, int sign) {
        var flow = new Flow();
        int total = asked.limit(), district = flow.node(total), sink = flow.node(-total);
        Flow.Amount amount = null;
        for (var township : asked.townships()) {
            var here = flow.near(district, sink, township.range(), 0, township == wanted ? 2 - sign : 2);
            if (township == wanted) amount = here;
        }
        if (asked.type() == LimitType.CAP) flow.free(district, sink, total, 4);
        return flow.solved().of(amount);
    }
}
