package dingbian.log;

import dingbian.platform.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 警报窗口: what does not fit, and how heads get outside. */
@RestController
@RequestMapping("/api/log")
class AlarmController {
    private final MerkleLog log;
    private final AnchorWatch watch;
    private final Wording wording;

    AlarmController(MerkleLog log, AnchorWatch watch, Wording wording) {
        this.log = log;
        this.watch = watch;
        this.wording = wording;
    }

    /** 警报一览. {@code lostHead}: what accept-restore asks for, or null; {@code anchors}: the ways outside. */
    record Alarms(List<AlarmRow> alarms, String lostHead, List<AnchorRoute.State> anchors) {}

    /** 警报一条. */
    record AlarmRow(Alarm.Kind kind, long size, String rootHash, String timestamp, String file, String detail, String detailEn) {}

    @GetMapping("/alarms") Alarms alarms() {
        var alarms = log.alarms();
        return new Alarms(alarms.stream().map(this::row).toList(), Alarm.lostHead(alarms), watch.routes());
    }

    private AlarmRow row(Alarm alarm) {
        var sentence = "alarm." + alarm.kind();
        return new AlarmRow(alarm.kind(), alarm.size(), alarm.rootHash(), alarm.timestamp(), alarm.file(), wording.zh(sentence, alarm.facts()),
            wording.en(sentence, alarm.facts()));
    }
}
