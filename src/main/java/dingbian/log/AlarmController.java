package dingbian.log;

import dingbian.ledger.Answer;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import dingbian.platform.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 警报窗口: what does not fit, and how heads get outside. */
@RestController
@RequestMapping("/api/log")
class AlarmController {
    private final MerkleLog log;
    private final AnchorWatch watch;
    private final Gateway gateway;
    private final Wording wording;

    AlarmController(MerkleLog log, AnchorWatch watch, Gateway gateway, Wording wording) {
        this.log = log;
        this.watch = watch;
        this.gateway = gateway;
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

    /** 认可恢复. */
    @PostMapping("/accept-restore") Answer acceptRestore(@RequestBody AcceptRestore command, Sending how) {
        return gateway.send(RestoreDesk.ROOM, command, how);
    }

    private AlarmRow row(Alarm alarm) {
        var sentence = "alarm." + alarm.kind();
        return new AlarmRow(alarm.kind(), alarm.size(), alarm.rootHash(), alarm.timestamp(), alarm.file(), wording.zh(sentence, alarm.facts()),
            wording.en(sentence, alarm.facts()));
    }
}
