package dingbian.house;

import dingbian.ledger.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** 规则所给数据: which facts each guard gives with its refusal, read from the sources. */
final class GuardFacts {
    private static final Pattern GUARD = Pattern.compile("(?:require|Refused)\\((?:Rule\\.)?([A-Z_]+),");
    private static final Pattern HELPER = Pattern.compile("Map<String, Object> (\\w+)\\(");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\",");
    private final Map<String, Set<String>> helpers = new HashMap<>();
    private final Map<Rule, List<Set<String>>> guards = new EnumMap<>(Rule.class);

    GuardFacts(List<String> sources) {
        for (var source : sources) if (!source.contains("class Facts")) findHelpers(source);
        for (var source : sources) findGuards(source);
    }

    /** The facts of each guard of the rule; none if no guard asks it. */
    List<Set<String>> of(Rule rule) {
        return guards.getOrDefault(rule, List.of());
    }

    /** What every guard of the rule gives. */
    Set<String> always(Rule rule) {
        var names = new TreeSet<String>();
        of(rule).forEach(names::addAll);
        of(rule).forEach(names::retainAll);
        return names;
    }

    private void findHelpers(String source) {
        var matcher = HELPER.matcher(source);
        while (matcher.find()) {
            int open = source.indexOf('{', matcher.end());
            helpers.computeIfAbsent(matcher.group(1), any -> new HashSet<>()).addAll(names(balanced(source, open, '{', '}')));
        }
    }

    private void findGuards(String source) {
        var matcher = GUARD.matcher(source);
        while (matcher.find()) {
            var guard = balanced(source, source.indexOf('(', matcher.start()), '(', ')');
            var facts = names(guard);
            helpers.forEach((helper, given) -> {
                if (guard.contains("::" + helper) || guard.contains("." + helper + "(") || guard.contains(" " + helper + "(")) facts.addAll(given);
            });
            guards.computeIfAbsent(Rule.valueOf(matcher.group(1)), any -> new ArrayList<>()).add(facts);
        }
    }

    private static Set<String> names(String text) {
        var names = new HashSet<String>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }

    private static String balanced(String source, int open, char opens, char closes) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            if (source.charAt(i) == opens) depth++;
            if (source.charAt(i) == closes && --depth == 0) return source.substring(open, i + 1);
        }
        throw new AssertionError("unbalanced: " + source.substring(open, Math.min(source.length(), open + 80)));
    }
}
