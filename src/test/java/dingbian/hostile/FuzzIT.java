package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * 乱试: bodies and questions made of the description, right or spoilt, by a seed. What is not answered with 200 has no effect, and what is leaves
 * the ledger sound.
 */
abstract class FuzzIT extends Visit {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1_500);
    private static final String[] DAYS = {"2011-03-01", "2011-03-31", "2011-02-30", "2026-11-23", "1900-01-01", "2200-12-31", "x", "2011-03-02T00:00:00Z"};
    private final Map<Integer, Integer> told = new TreeMap<>();

    @Test @DisplayName("依接口说明乱试数千次：不出错、不露底、不受理即无痕，账仍平")
    void thousandsOfSpoiltRequests() {
        System.out.println("dingbian.seed=" + SEED + " fuzz.rounds=" + ROUNDS);
        for (int round = 1; round <= ROUNDS; round++) {
            try {
                round(endpoints.get(random.nextInt(endpoints.size())));
            } catch (AssertionError wrong) {
                throw new AssertionError("-Ddingbian.seed=" + SEED + " round " + round + ": " + wrong.getMessage(), wrong);
            }
        }
        System.out.println("answers " + told);
        theLedgerIsSound();
        assertThat(told).as("seed %d", SEED).containsKeys(200, 400, 404, 422).doesNotContainKey(401);
    }

    private void round(Endpoint endpoint) {
        long before = position();
        boolean dry = random.nextInt(4) == 0;
        var reply = (endpoint.isPost() ? told(endpoint, dry) : asked(endpoint)).mustBeFair();
        told.merge(reply.status(), 1, Integer::sum);
        if (reply.ok()) memory.pickUp(reply.json());
        if (!reply.ok() || !endpoint.isPost() || dry && endpoint.hasDryRun()) assertThat(position()).as("%s", reply).isEqualTo(before);
    }

    private Reply told(Endpoint endpoint, boolean dry) {
        var draft = new Drafts(endpoints, random, memory, false).of(endpoint);
        var body = endpoint.takesBody() ? new Spoiler(random).spoil(draft).getBytes(StandardCharsets.UTF_8) : new byte[0];
        var path = endpoint.at(word("x")) + (dry && endpoint.hasDryRun() ? "?dryRun=true" : "");
        if (random.nextInt(6) > 0) return stranger.post(path, body);
        return stranger.send("POST", path, body, "Content-Type", "application/json", "Idempotency-Key", "k" + random.nextInt(9));
    }

    private Reply asked(Endpoint endpoint) {
        var query = new ArrayList<String>();
        for (var parameter : endpoint.parameters("query")) {
            if (parameter.path("required").asBoolean(false) || random.nextInt(3) == 0) query.add(parameter.path("name").asString() + "=" + word(parameter));
        }
        return stranger.get(endpoint.at(word("code")) + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private String word(JsonNode parameter) {
        var words = parameter.at("/schema/enum");
        return words.isEmpty() || random.nextInt(6) == 0 ? word(parameter.path("name").asString()) : words.get(random.nextInt(words.size())).asString();
    }

    /** For a parameter of that name: what was seen in such a field, a day, a number or anything odd; encoded. */
    private String word(String name) {
        var seen = memory.recall(name, random);
        var word = switch (random.nextInt(12)) {
            case 0 -> Corpus.ODD_TEXTS.get(random.nextInt(Corpus.ODD_TEXTS.size()));
            case 1 -> DAYS[random.nextInt(DAYS.length)];
            case 2 -> Integer.toString(random.nextInt(60) - 2);
            default -> seen == null ? DAYS[random.nextInt(DAYS.length)] : seen;
        };
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
