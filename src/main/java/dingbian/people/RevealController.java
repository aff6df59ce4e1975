package dingbian.people;

import dingbian.access.Caller;
import dingbian.access.Readings;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Text;
import dingbian.platform.Form;
import dingbian.platform.MalformedException;
import dingbian.platform.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 查看身份证号: the only answer with a whole ID number; who asked, and why, is recorded before it leaves. */
@RestController
class RevealController {
    private final Register register;
    private final Readings readings;
    private final Wording wording;

    /** 何人何事. */
    record Reveal(@Text(max = PersonRef.LONGEST_ID) String person, @Text(max = 200) String reason) implements Form {}

    record Revealed(String person, String name, String idNumber) {}

    RevealController(Register register, Readings readings, Wording wording) {
        this.register = register;
        this.readings = readings;
        this.wording = wording;
    }

    @PostMapping("/api/people/reveal") Revealed reveal(@RequestBody Reveal asked, Caller caller) {
        var details = register.details(asked.person());
        if (!details.erased() && asked.reason().contains(details.name())) throw flaw();
        readings.idNumber(caller.user(), asked.person(), asked.reason());
        return new Revealed(asked.person(), details.name(), details.idNumber());
    }

    /** The reason is kept when the person is erased. */
    private MalformedException flaw() {
        return new MalformedException(List.of(wording.flaw("reason", "field.holdsName")));
    }
}
