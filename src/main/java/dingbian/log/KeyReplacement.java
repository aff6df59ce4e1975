package dingbian.log;

import dingbian.ledger.Answer;
import dingbian.log.LogCommand.ReplaceLogKey;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import org.springframework.stereotype.Component;

/** 更换存证密钥: the act, and then the first head under the new key; with it the old private key is gone. */
@Component
class KeyReplacement {
    private final Gateway gateway;
    private final Sealing sealing;

    KeyReplacement(Gateway gateway, Sealing sealing) {
        this.gateway = gateway;
        this.sealing = sealing;
    }

    Answer replace(ReplaceLogKey command, Sending how) {
        var answer = gateway.send("log", command, how);
        if (!how.dryRun()) sealing.seal();
        return answer;
    }
}
