package dingbian.log;

import java.util.List;

/** 警报未了: nothing is signed, so that there is no second history, until the restore was accepted or somebody has looked. */
final class AlarmException extends IllegalStateException {
    private final List<Alarm> alarms;

    AlarmException(List<Alarm> alarms) {
        super(alarms.size() + " alarms: " + alarms.get(0).sentence());
        this.alarms = alarms;
    }

    List<Alarm> alarms() {
        return alarms;
    }
}
