package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.time.LocalDate;
import java.util.List;

/** 在编状态之事: what changes about a person without changing whether he counts. */
public sealed interface StandingEvent extends PostingEvent {

    /** 兼任: holds a second post; fills no second quota. */
    record ConcurrentPostTaken(String organ, String unit, String person, String post, Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).person(person).post(post).count(CONCURRENT, 1));
        }
    }

    /** 免兼. */
    record ConcurrentPostEnded(String organ, String unit, String person, String post, Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).person(person).post(post).count(CONCURRENT, -1));
        }
    }

    /** 离岗: on the quota and not at the post (在编不在岗); still counts. */
    record PostLeft(String organ, String unit, Kind kind, String person, String post, LeaveReason reason, Basis basis)
            implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).post(post).fact(AWAY, reason));
        }
    }

    /** 返岗, or gone for good: the absence recorded as {@code reason} is over. */
    record PostResumed(String organ, String unit, Kind kind, String person, String post, LeaveReason reason, Basis basis)
            implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).post(post).fact(AWAY, reason).count(AWAY, -1));
        }
    }

    /** 分流计划: by which channel, and where to. A plan frees nothing. */
    record DiversionPlanned(String organ, String unit, Kind kind, String person, DiversionChannel channel, String destination,
                            Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).fact(DIVERSION, channel));
        }
    }

    /** 分流完成: he has really gone (河南2005: 不得分而不流). */
    record DiversionCompleted(String organ, String unit, Kind kind, String person, DiversionChannel channel, String destination,
                              Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).fact(DIVERTED, channel));
        }
    }

    /** 超编依据: why he is the one. */
    record ExcessGroundGiven(String organ, String unit, Kind kind, String person, ExcessGround ground, Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).fact(EXCESS_GROUND, ground));
        }
    }

    /** 分流期限: by when he is to be gone. */
    record DiversionDateSet(String organ, String unit, Kind kind, String person, LocalDate due, Basis basis) implements StandingEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).person(person).fact(DIVERSION_DUE, due));
        }
    }
}
