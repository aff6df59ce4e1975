package dingbian.platform;

import dingbian.ledger.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** 措辞: makes a sentence of a key of messages*.properties and the facts that its {placeholders} name. */
@Component
public class Wording {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{(\\w+)}[^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** Without Spring: for sub-commands and tests. */
    public static Wording standalone() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Wording(source);
    }

    public String zh(String key, Map<String, ?> facts) {
        return sentence(key, facts, Locale.CHINA);
    }

    public String en(String key, Map<String, ?> facts) {
        return sentence(key, facts, Locale.ENGLISH);
    }

    /** A fact that is missing leaves its place empty, and with it what stands in [] around it; a sentence that is missing is its key. */
    private String sentence(String key, Map<String, ?> facts, Locale locale) {
        var said = OPTIONAL.matcher(find(key, key, locale))
            .replaceAll(part -> facts.get(part.group(2)) == null ? "" : java.util.regex.Matcher.quoteReplacement(part.group(1)));
        return PLACEHOLDER.matcher(said)
            .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(word(facts.get(place.group(1)), locale)));
    }

    /** A constant, and the type of an event, by its name in that language. */
    private String word(Object fact, Locale locale) {
        if (fact == null) return "";
        if (fact instanceof Enum<?> constant) return find(keyOf(constant), constant.name(), locale);
        if (fact instanceof Facts.Sentence inner) return sentence(inner.key(), inner.facts(), locale);
        if (fact instanceof Collection<?> many) {
            return many.stream().map(each -> word(each, locale)).collect(Collectors.joining(find("list.separator", ", ", locale)));
        }
        if (fact instanceof Map<?, ?> parts) return word(parts.values(), locale);
        return find("event." + fact, fact.toString(), locale);
    }

    /** kind.ADMIN, limitType.CAP … */
    private static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }

    private String find(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }

    public Flaw flaw(String path, String key, Object... pairs) {
        var facts = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) facts.put((String) pairs[i], pairs[i + 1]);
        return new Flaw(path, zh(key, facts), en(key, facts));
    }
}
