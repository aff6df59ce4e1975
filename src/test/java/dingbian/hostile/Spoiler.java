package dingbian.hostile;

import dingbian.hostile.Draft.Place;
import java.util.List;
import java.util.Random;

/** 搅乱: puts something wrong at a place of a draft, or breaks its text. */
final class Spoiler {
    private static final String[] TOKENS = {"null", "true", "[]", "{}", "[[]]", "[null]", "{\"x\":1}", "\"\"", "0", "-1", "1.5"};
    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The draft as text, with up to two things wrong; more often with none. */
    String spoil(Draft draft) {
        var inHole = TOKENS[random.nextInt(TOKENS.length)];
        for (int wrongs = Math.max(0, random.nextInt(5) - 2); wrongs > 0 && !draft.places().isEmpty(); wrongs--) {
            var at = any(draft.places());
            switch (random.nextInt(5)) {
                case 0 -> at.hole();
                case 1 -> at.put(any(Corpus.REFUSED_TEXTS));
                case 2 -> inHole = number(at);
                case 3 -> at.put(any(draft.places()).path());
                default -> at.put(any(Corpus.ODD_TEXTS));
            }
        }
        var text = draft.text(inHole);
        return random.nextInt(20) > 0 ? text : broken(text);
    }

    private String number(Place at) {
        at.hole();
        return any(Corpus.REFUSED_NUMBERS);
    }

    private String broken(String text) {
        int from = random.nextInt(text.length()), to = Math.min(text.length(), from + random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            default -> text.substring(0, from) + (char) random.nextInt(0x3000) + text.substring(to);
        };
    }
}
