package dingbian.log;

import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.platform.EventTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 密钥沿革: the keys that ever signed, the first one first; each but the first is endorsed by the one before it. {@code firstUnendorsed}: the first
 * position at which a key was replaced by one that it did not endorse, or null.
 */
record KeyChain(List<Link> links, Long firstUnendorsed) {
    static final String UNENDORSED = "event %d replaces the log key by one that the key before it did not endorse";
    private static final String ENDORSED = "dingbian log key\nversion 1\nprevious %s\npublic %s\n";

    /** 一把: in force for the heads that cover the event at this position; the endorsement of the first is null. */
    record Link(long fromPosition, PublicLogKey key, String previous, String endorsement) {

        boolean isEndorsedBy(PublicLogKey before) {
            return before.fingerprint().equals(previous) && before.signed(endorsed(previous, key), endorsement);
        }
    }

    /** 更换: the event of a replacement, and where it stands. */
    record Replacement(long position, LogKeyReplaced event) {

        /** Empty if the text is none. */
        static Optional<Replacement> of(long position, String type, String revision, String payload) {
            try {
                return Optional.of(new Replacement(position, (LogKeyReplaced) EventTexts.read(type, revision, payload)));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** A replacement that names no key puts none in force. */
    static KeyChain of(PublicLogKey first, List<Replacement> replacements) {
        var chain = new KeyChain(List.of(new Link(1, first, null, null)), null);
        for (var each : replacements) chain = chain.and(each);
        return chain;
    }

    private KeyChain and(Replacement next) {
        var event = next.event();
        var key = PublicLogKey.find(event.publicKey());
        var link = key.map(each -> new Link(next.position(), each, event.previousKey(), event.endorsement()));
        var endorsed = link.filter(each -> each.isEndorsedBy(newest().key())).isPresent();
        var bad = firstUnendorsed != null || endorsed ? firstUnendorsed : Long.valueOf(next.position());
        return new KeyChain(Stream.concat(links.stream(), link.stream()).toList(), bad);
    }

    /** What the old key signs of the new one. */
    static byte[] endorsed(String previous, PublicLogKey next) {
        return ENDORSED.formatted(previous, next.text()).getBytes(StandardCharsets.UTF_8);
    }

    /** The key in force for a head of that size. */
    PublicLogKey of(long size) {
        var inForce = links.get(0);
        for (var link : links) if (link.fromPosition() <= size) inForce = link;
        return inForce.key();
    }

    /** Whether the key that is in force for a head of that size signed it; or, of a head that is not of this log, any of them. */
    boolean signed(SignedHead head) {
        return links.stream().anyMatch(link -> link.key().signed(head));
    }

    Link newest() {
        return links.get(links.size() - 1);
    }

    /** How many keys there were: a chain only grows. */
    int length() {
        return links.size();
    }

    boolean holds(PublicLogKey key) {
        return links.stream().anyMatch(link -> link.key().text().equals(key.text()));
    }

    /** All keys in PEM, one after the other. */
    String pem() {
        var text = new StringBuilder();
        links.forEach(link -> text.append(link.key().pem()));
        return text.toString();
    }
}
