package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.Basis;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.DiversionCompleted;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.platform.Matters.Step;
import dingbian.reform.DiversionStory.State;
import dingbian.reform.DiversionStory.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分流：计划不等于走人")
class DiversionStoryTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 20);
    private static final Basis BASIS = new Basis("甘机编办发〔2011〕11号", "甘州区编办", DAY, DAY, DAY, false);
    private static final String ORGAN = "620702103", WHO = "p1";
    private static final PostingEvent DECLARED = new ExcessDeclared(ORGAN, "DFL", Kind.ADMIN, WHO, null, BASIS);
    private static final PostingEvent PLANNED = new DiversionPlanned(ORGAN, "DFL", Kind.ADMIN, WHO, DiversionChannel.RETIREMENT, null, BASIS);
    private static final PostingEvent COMPLETED = new DiversionCompleted(ORGAN, "DFL", Kind.ADMIN, WHO, DiversionChannel.RETIREMENT, null, BASIS);
    private static final PostingEvent EXITED = new PersonExited(ORGAN, "DFL", Kind.ADMIN, WHO, null, false, true, ExitMode.RETIRED, BASIS);

    /** Each event an act of its own. */
    private static DiversionStory story(PostingEvent... events) {
        var steps = new ArrayList<Step<PostingEvent>>();
        for (int i = 0; i < events.length; i++) steps.add(new Step<>(events[i], i + 1, "act" + i, Instant.EPOCH, "clerk"));
        return DiversionStory.of(steps);
    }

    private static PostingEvent transferred(String to) {
        return new PersonTransferredOut(ORGAN, "DFL", Kind.ADMIN, WHO, null, true, to, BASIS);
    }

    @Test @DisplayName("从未列为超编的，不在表上")
    void whoWasNeverExcessHasNoStory() {
        assertThat(story(PLANNED)).isNull();
    }

    @Test @DisplayName("列为超编、定了渠道、报了完成而人未走，仍是未动")
    void aPlanFreesNothing() {
        assertThat(story(DECLARED).state()).isEqualTo(State.DECLARED);
        assertThat(story(DECLARED, PLANNED).state()).isEqualTo(State.PLANNED);
        assertThat(story(DECLARED, PLANNED, COMPLETED).state()).isEqualTo(State.PLANNED);
    }

    @Test @DisplayName("真正下编、调出，才是分流")
    void onlyWhoLeftIsGone() {
        assertThat(story(DECLARED, PLANNED, EXITED, COMPLETED)).satisfies(story -> {
            assertThat(story.state()).isEqualTo(State.GONE);
            assertThat(story.way()).isEqualTo(Way.EXIT);
        });
        assertThat(story(DECLARED, transferred("620702101")).way()).isEqualTo(Way.TRANSFER);
    }

    @Test @DisplayName("又上岗的，是回岗，不是分流")
    void whoIsAssignedAgainIsBack() {
        var assigned = new PersonAssigned(ORGAN, "DFL", null, "DZ", Kind.ADMIN, WHO, "DZ-1", true, AssignmentMode.COMPETITION, BASIS);
        assertThat(story(DECLARED, PLANNED, assigned).state()).isEqualTo(State.BACK);
        assertThat(story(DECLARED, transferred(ORGAN)).state()).isEqualTo(State.BACK);
    }

    @Test @DisplayName("再次列为超编的，从头算起")
    void whoIsDeclaredAgainBeginsAnew() {
        assertThat(story(DECLARED, PLANNED, EXITED, DECLARED).state()).isEqualTo(State.DECLARED);
    }

    @Test @DisplayName("本机构内换机构而仍超编的，原计划照旧")
    void aPlanOutlivesAMoveWithinTheOrgan() {
        var steps = new ArrayList<Step<PostingEvent>>();
        steps.add(new Step<>(DECLARED, 1, "a", Instant.EPOCH, "clerk"));
        steps.add(new Step<>(PLANNED, 2, "b", Instant.EPOCH, "clerk"));
        for (var event : List.of(transferred(ORGAN), DECLARED)) steps.add(new Step<>(event, 3 + steps.size(), "c", Instant.EPOCH, "clerk"));
        assertThat(DiversionStory.of(steps).state()).isEqualTo(State.PLANNED);
    }
}
