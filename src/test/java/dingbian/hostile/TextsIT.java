package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.hostile.Draft.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Texts that want to be more than texts, on either database. */
abstract class TextsIT extends NoEffect {

    @Test @DisplayName("控制字符、换向字符、半个字符、过长：每一处都指出来")
    void textsThatNoFieldTakes() {
        for (var post : posts()) {
            for (var text : Corpus.REFUSED_TEXTS) {
                var draft = draft(post);
                var places = Stream.of(Sort.TEXT, Sort.CODE, Sort.DAY, Sort.WORD).flatMap(sort -> draft.of(sort).stream()).toList();
                places.forEach(place -> place.put(text));
                var reply = stranger.post(post.path(), draft.text());
                reply.mustBeRefused();
                assertThat(reply.flaws()).as("%s", reply).containsAll(places.stream().map(Draft.Place::path).toList());
            }
        }
    }

    @Test @DisplayName("公式、脚本、SQL、路径、模板样的文字：只是文字，预审不留痕迹")
    void textsThatAreOnlyTexts() {
        for (var post : posts()) {
            for (var text : Corpus.ODD_TEXTS) {
                var draft = draft(post);
                draft.of(Sort.TEXT).forEach(place -> place.put(text));
                stranger.post(post.path() + (post.hasDryRun() ? "?dryRun=true" : ""), draft.text()).mustBeFair();
                Stream.of(Sort.CODE, Sort.DAY, Sort.WORD).flatMap(sort -> draft.of(sort).stream()).forEach(place -> place.put(text));
                stranger.post(post.path() + (post.hasDryRun() ? "?dryRun=true" : ""), draft.text()).mustBeFair();
            }
        }
    }

    @Test @DisplayName("问题的每个参数、地址的每一段，填每一种怪值")
    void everyQuestionWithEveryOddValue() {
        for (var question : questions()) {
            for (var value : Stream.concat(Corpus.ODD_TEXTS.stream(), Corpus.REFUSED_TEXTS.stream().filter(text -> text.length() < 4_000)).toList()) {
                var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
                if (question.hasVariables()) stranger.get(question.at(encoded.isEmpty() ? "%20" : encoded)).mustBeFair();
                for (var name : question.queryNames()) stranger.get(question.at("x") + "?" + name + "=" + encoded).mustBeFair();
            }
        }
    }
}
