package dingbian.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** 分批: asks for many in as few questions as a database likes. */
final class Batches {
    private static final int SIZE = 500;

    private Batches() {}

    static <T> List<T> ask(Collection<String> people, Function<List<String>, List<T>> question) {
        var each = List.copyOf(new LinkedHashSet<>(people));
        var answers = new ArrayList<T>(each.size());
        for (int from = 0; from < each.size(); from += SIZE) {
            answers.addAll(question.apply(each.subList(from, Math.min(from + SIZE, each.size()))));
        }
        return answers;
    }
}
