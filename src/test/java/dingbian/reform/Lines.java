package dingbian.reform;

import dingbian.platform.CommandList;
import dingbian.platform.CommandReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Lines of a list of commands, with a basis of 2011-03-02. */
final class Lines {
    private static final String BASIS = """
        "basis":{"document":"测试〔2011〕9号","issuer":"测试编办","effectiveOn":"2011-03-02"}""";

    private Lines() {}

    static CommandList list(CommandReader reader, List<String> lines) {
        return reader.read("{\"commands\":[" + String.join(",", lines) + "]}", CommandList.class);
    }

    static String line(String post, String fields) {
        return "{\"post\":\"%s\",\"body\":{%s,%s}}".formatted(post, fields, BASIS);
    }

    static String enter(String organ, String idNumber) {
        return line("posting/enter", """
            "organ":"%s","unit":"u","kind":"ADMIN","person":{"name":"预演人","idNumber":"%s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"}""".formatted(organ, idNumber));
    }

    static String grant(String organ, int amount) {
        return line("establishment/grant-quota", "\"organ\":\"%s\",\"kind\":\"ADMIN\",\"amount\":%d,\"limitType\":\"GRANT\"".formatted(organ, amount));
    }

    /** What a proposal gives, with a basis. */
    static String ready(String post, Object body) {
        var fields = JsonMapper.builder().build().writeValueAsString(body);
        return line(post, fields.substring(1, fields.length() - 1));
    }

    /** Every row of every table. */
    static List<String> everything(JdbcTemplate jdbc) {
        var all = new ArrayList<String>();
        for (var table : jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public' order by 1", String.class)) {
            jdbc.queryForList("select * from " + table).stream().map(row -> table + row).sorted().forEach(all::add);
        }
        return all;
    }
}
