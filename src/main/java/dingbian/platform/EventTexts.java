package dingbian.platform;

import dingbian.ledger.LedgerEvent;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;

/** 事件还原: makes an event of the text that was stored of it, without a database. */
public final class EventTexts {
    private static final EventSerializer SERIALIZER = new EventSerializer();

    private EventTexts() {}

    /** @throws IllegalArgumentException if the text is none of this type */
    public static LedgerEvent read(String type, String revision, String payload) {
        try {
            if (SERIALIZER.deserialize(new SimpleSerializedObject<>(payload, String.class, type, revision)) instanceof LedgerEvent event) return event;
        } catch (SerializationException unreadable) {
            throw new IllegalArgumentException("no event of type " + type, unreadable);
        }
        throw new IllegalArgumentException("no event of type " + type);
    }
}
