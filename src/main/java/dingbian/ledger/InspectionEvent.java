package dingbian.ledger;

import java.time.LocalDate;
import java.util.List;

/** 督查与公示之事: finding → notice with due date → reply → closed (甘机编办[2011]18号一、4.: 限期整改). */
public sealed interface InspectionEvent extends MatterEvent {

    /** 开始督查 of one organ. */
    record InspectionOpened(String organ, String inspection, String title, String by, Basis basis) implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 督查答问: whether one of the five questions is satisfied, in the inspectors' words. */
    record QuestionAnswered(String organ, String inspection, InspectionQuestion question, boolean satisfied, String words, String by, Basis basis)
            implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 提出问题: what is to be put right, and by when. */
    record FindingRaised(String organ, String inspection, String finding, InspectionQuestion question, String words, LocalDate due, String by,
                         Basis basis) implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 整改回复. */
    record FindingReplied(String organ, String inspection, String finding, String words, String by, Basis basis) implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 问题销号. */
    record FindingClosed(String organ, String inspection, String finding, String words, String by, Basis basis) implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 结束督查. */
    record InspectionClosed(String organ, String inspection, String words, String by, Basis basis) implements InspectionEvent {
        @Override public String matter() {
            return inspection;
        }
    }

    /** 公示: units, quotas and holders of posts were put up, where, from when to when. */
    record NoticePublished(String organ, String notice, String title, List<String> places, LocalDate until, String by, Basis basis)
            implements InspectionEvent {
        @Override public String matter() {
            return notice;
        }
    }
}
