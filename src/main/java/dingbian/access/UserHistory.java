package dingbian.access;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Matter;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.PasswordReset;
import dingbian.ledger.OfficeEvent.UserLocked;
import dingbian.ledger.UserEvent;
import dingbian.ledger.UserEvent.UserGranted;
import dingbian.ledger.UserEvent.UserProposed;
import dingbian.ledger.UserEvent.UserReturned;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 用户始末: what was proposed, granted, returned, locked and reset, newest first. */
@Component
class UserHistory {
    private final Knowledge knowledge;
    private final Matters matters;

    /** 一步. {@code role}, {@code organ}: what was proposed or granted. */
    record Row(String user, String type, String matter, String role, String organ, String by, String reason, String document, String issuer,
               LocalDate effectiveOn, long position, Instant recordedAt) {}

    UserHistory(Knowledge knowledge, Matters matters) {
        this.knowledge = knowledge;
        this.matters = matters;
    }

    /** @param user null: of all */
    List<Row> of(String user) {
        var rows = new ArrayList<Row>();
        var whose = new HashMap<String, String>();
        for (var step : steps()) {
            var row = row(step, whose);
            if (row != null && (user == null || user.equals(row.user()))) rows.add(row);
        }
        Collections.reverse(rows);
        return rows;
    }

    /** 待审: proposals on which nobody has decided yet, oldest first. */
    List<Row> open() {
        var open = new HashMap<String, Row>();
        for (var row : of(null)) {
            if (row.matter() != null) open.putIfAbsent(row.matter(), row);
        }
        return open.values().stream().filter(row -> row.type().equals(UserProposed.class.getSimpleName()))
            .sorted(Comparator.comparingLong(Row::position)).toList();
    }

    private List<Step<LedgerEvent>> steps() {
        var moment = knowledge.of(new AsOf(null, Axis.EFFECTIVE, null).ever());
        return matters.of(moment, OfficeEvent.OFFICE, LedgerEvent.class);
    }

    /** @param whose the user of each matter, as it was proposed */
    private static Row row(Step<LedgerEvent> step, Map<String, String> whose) {
        var event = step.event();
        if (event instanceof UserProposed e) {
            whose.put(e.matter(), e.user());
            return row(step, e.user(), e, e.role(), e.scope(), e.reason());
        }
        if (event instanceof UserGranted e) return row(step, e.user(), e, e.role(), e.scope(), null);
        if (event instanceof UserReturned e) return row(step, whose.get(e.matter()), e, null, null, e.reason());
        if (event instanceof UserLocked e) return row(step, e.user(), null, null, null, e.reason());
        return event instanceof PasswordReset e ? row(step, e.user(), null, null, null, null) : null;
    }

    private static Row row(Step<LedgerEvent> step, String user, UserEvent matter, String role, String organ, String reason) {
        var basis = step.event().basis();
        return new Row(user, step.event().type(), matter == null ? null : matter.matter(), role, organ, step.by(), reason, basis.document(), basis.issuer(),
            basis.effectiveOn(), step.position(), step.recordedAt());
    }
}
