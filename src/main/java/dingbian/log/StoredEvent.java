package dingbian.log;

import java.nio.charset.StandardCharsets;

/** 已存事件: a row of the event store, every column as it stands there. */
record StoredEvent(long position, String eventId, String organ, long sequence, String aggregateType, String recordedAt, String type,
                   String revision, String payload, String metaData, String act) {

    /**
     * 叶: one line of JSON, the columns in this order, payload and metadata as strings. It is what is hashed, and what stands in a pack, so
     * that what, who, when and in which book are covered alike. No two rows have the same text.
     */
    String text() {
        var line = new StringBuilder(payload.length() + metaData.length() + 400).append("{\"position\":").append(position);
        add(line, "eventId", eventId);
        add(line, "organ", organ);
        line.append(",\"sequence\":").append(sequence);
        add(line, "aggregateType", aggregateType);
        add(line, "recordedAt", recordedAt);
        add(line, "type", type);
        add(line, "revision", revision);
        add(line, "payload", payload);
        add(line, "metaData", metaData);
        add(line, "act", act);
        return line.append('}').toString();
    }

    byte[] leafHash(Hash hash) {
        return hash.leaf(text().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":");
        if (value == null) {
            line.append("null");
            return;
        }
        line.append('"');
        for (int i = 0; i < value.length(); i++) add(line, value, i);
        line.append('"');
    }

    private static void add(StringBuilder line, String value, int at) {
        char c = value.charAt(at);
        if (c == '"' || c == '\\') line.append('\\').append(c);
        else if (c < ' ' || isHalf(value, at)) line.append("\\u%04x".formatted((int) c));
        else line.append(c);
    }

    /** Half a surrogate pair has no UTF-8. */
    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
