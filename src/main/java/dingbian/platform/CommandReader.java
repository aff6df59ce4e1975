package dingbian.platform;

import tools.jackson.databind.JsonNode;

/** signatures first */
public class CommandReader {
    private final Wording wording;

    public CommandReader(Wording wording) {
        this.wording = wording;
    }

    public JsonNode tree(byte[] json) { throw new UnsupportedOperationException(); }

    public JsonNode tree(String json) { throw new UnsupportedOperationException(); }

    public <T> T read(JsonNode body, Class<T> type) { throw new UnsupportedOperationException(); }

    public <T> T read(byte[] body, Class<T> type) { return read(tree(body), type); }

    public <T> T read(String body, Class<T> type) { return read(tree(body), type); }
}
