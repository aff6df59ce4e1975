package dingbian.access;

import dingbian.platform.Flaw;
import dingbian.platform.MalformedException;
import dingbian.platform.Sending;
import dingbian.platform.TextCheck;
import dingbian.platform.Wording;
import java.util.ArrayList;
import org.springframework.web.context.request.NativeWebRequest;

/** 送件方式: reads ?dryRun and the header Idempotency-Key; user and scope are the caller's. */
final class SendingReader {
    private static final String DRY_RUN = "dryRun";
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private final Wording wording;

    SendingReader(Wording wording) {
        this.wording = wording;
    }

    Sending read(NativeWebRequest request, Caller caller) {
        var dryRun = request.getParameterValues(DRY_RUN);
        var keys = request.getHeaderValues(KEY);
        var flaws = new ArrayList<Flaw>();
        if (dryRun != null && (dryRun.length > 1 || !dryRun[0].matches("true|false"))) flaws.add(wording.flaw(DRY_RUN, "field.boolean"));
        if (keys != null && keys.length > 1) flaws.add(wording.flaw(KEY, "field.twice"));
        else if (keys != null && keys[0].isBlank()) flaws.add(wording.flaw(KEY, "field.empty"));
        else if (keys != null && TextCheck.holdsIdNumber(keys[0])) flaws.add(wording.flaw(KEY, "field.holdsIdNumber"));
        else if (keys != null && keys[0].length() > LONGEST_KEY) flaws.add(wording.flaw(KEY, "field.tooLong", "max", LONGEST_KEY));
        if (!flaws.isEmpty()) throw new MalformedException(flaws);
        return new Sending(caller.user(), caller.scope(), dryRun != null && dryRun[0].equals("true"), keys == null ? null : keys[0]);
    }
}
