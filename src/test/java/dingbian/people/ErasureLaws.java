package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.RefusedException;
import dingbian.log.Packs;
import dingbian.platform.MalformedException;
import dingbian.platform.Rebuild;
import dingbian.platform.Window;
import dingbian.whole.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.json.JsonMapper;

/** What holds when somebody was erased, on either database, with its files. */
abstract class ErasureLaws extends ReadingLaws {
    @Autowired KeysAgain again;

    @Test @DisplayName("销毁之后：库、事件、导出、日志、答复中无一字节可识其人；编数、存证不变")
    void nothingNamesThePersonAnyMore(CapturedOutput output) {
        assertThat(answers()).as("before").anyMatch(traces::in);
        List<String> counts = counts(), proof = proof();
        erase("XH-1");
        assertThat(answers()).as("answers").noneMatch(traces::in).noneMatch(answer -> answer.contains("\"status\":5"));
        assertThat(counts()).isEqualTo(counts);
        assertThat(proof()).isEqualTo(proof);
        var pack = packs.resolve("pack");
        Packs.export(context, pack);
        assertThat(Packs.verify(pack)).isZero();
        assertThat(traces.below(pack)).isEmpty();
        assertThat(traces.below(written())).isEmpty();
        assertThat(traces.in(output.getAll())).isFalse();
        for (var seen : List.of(pack, written())) assertThat(new Traces("甘机编办[2011]18号").below(seen)).as("what is there is found").isNotEmpty();
    }

    @Test @DisplayName("销毁之后重建、核账无异，其下编不得冲正；重新登记另用新钥，仍是其人")
    void theTablesStayTrueAndHeMayComeAgain() {
        erase("XH-2");
        assertThat(new Window(context).fsck()).isEmpty();
        var exit = jdbc.queryForObject("select max(event_id) from journal_event where type = 'PersonExited' and person = ?", String.class, person);
        assertThatThrownBy(() -> clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"误录\"".formatted(exit)))
            .as("nobody is seated of whom nothing is known").isInstanceOf(RefusedException.class).hasMessageContaining("ALREADY_ERASED");
        var rebuild = context.getBean(Rebuild.class);
        rebuild.begin();
        rebuild.goOn();
        assertThat(new Window(context).fsck()).isEmpty();
        assertThat(register.knows(person)).isFalse();
        enter("13909360000", "2023-01-01");
        assertThat(register.details(person).name()).isEqualTo(name);
        assertThat(new Window(context).fsck()).isEmpty();
    }

    @Test @DisplayName("从旧备份恢复了密钥：核账指出，启动时再次销毁")
    void aKeyThatCameBackIsDestroyedAgain(CapturedOutput output) {
        var wrapped = keys.wrapped(person).orElseThrow();
        erase("XH-3");
        keys.keep(person, wrapped);
        var position = jdbc.queryForObject("select max(position) from journal_event where type = 'PersonErased'", Long.class);
        assertThat(new Window(context).fsck()).containsExactly("the key of " + person + " is there, though event " + position
            + " destroyed it: serve once, and it is destroyed again");
        again.destroy();
        assertThat(keys.wrapped(person)).isEmpty();
        assertThat(output.getAll()).contains("the key of " + person + " was there again, and is destroyed again: event " + position);
        assertThat(new Window(context).fsck()).isEmpty();
    }

    @Test @DisplayName("预审、预演批准销毁：密钥仍在")
    void aTrialDestroysNothing() {
        var body = Map.of("erasure", "XH-4", "person", person, "ground", "WRITTEN_ORDER", "reason", "决定", "basis",
            Map.of("document", "决定", "issuer", "区委编办", "effectiveOn", "2022-01-01"));
        var approval = Map.of("erasure", "XH-4", "basis", body.get("basis"));
        var window = new Window(context);
        assertThat(window.send("clerk", "people/propose-erasure", body, null, false).title()).isEqualTo("OK");
        assertThat(window.send("clerk", "people/approve-erasure", approval, null, false).title()).isEqualTo("MAKER_IS_CHECKER");
        assertThat(window.send("reviewer", "people/approve-erasure", approval, null, true).title()).isEqualTo("OK");
        var rehearsed = new Api(office(), "admin", PASSWORD).tell("reform/rehearse",
            new JsonMapper().writeValueAsString(Map.of("commands", List.of(Map.of("post", "people/approve-erasure", "body", approval)))));
        assertThat(rehearsed.at("/lines/0/outcome").asString()).as(rehearsed.toString()).isEqualTo("APPROVED");
        assertThat(register.details(person).name()).isEqualTo(name);
        assertThat(window.send("reviewer", "people/return-erasure", Map.of("erasure", "XH-4", "reason", "撤回", "basis", body.get("basis")), null, false)
            .approved()).isTrue();
    }

    @Test @DisplayName("姓名、号码写进了别处的文字：事先查得到序号；身份证号根本不收")
    void whatSomebodyWroteElsewhereIsTold() {
        var event = clerk.enter("900000002", RANDOM).events().get(0).entry().eventId();
        clerk.send("posting/reverse", "\"eventId\":\"%s\",\"reason\":\"%s同志误记\"".formatted(event, name));
        var last = jdbc.queryForObject("select position from ledger_head", Long.class);
        assertThat(ask("people/" + person + "/traces")).isEqualTo("{\"person\":\"" + person + "\",\"positions\":[" + last + "]}");
        assertThatThrownBy(() -> clerk.send("establishment/rename-unit", "\"organ\":\"900000002\",\"unit\":\"u\",\"name\":\"%s\"".formatted(number)))
            .isInstanceOf(MalformedException.class).hasMessageContaining("name");
    }
}
