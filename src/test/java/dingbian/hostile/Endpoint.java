package dingbian.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** One operation of the OpenAPI description. */
record Endpoint(String method, String path, JsonNode operation, JsonNode description) {
    private static final String BODY = "/requestBody/content/application~1json/schema";

    static List<Endpoint> all(JsonNode description) {
        var all = new ArrayList<Endpoint>();
        description.path("paths").forEachEntry((path, operations) -> operations.forEachEntry((method, operation) ->
            all.add(new Endpoint(method.toUpperCase(Locale.ROOT), path, operation, description))));
        return all;
    }

    boolean isPost() {
        return method.equals("POST");
    }

    boolean takesBody() {
        return !operation.at(BODY).isMissingNode();
    }

    JsonNode bodySchema() {
        return resolved(operation.at(BODY));
    }

    /** Looks behind a {@code $ref}. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(description.at(reference.substring(1)));
    }

    List<JsonNode> parameters(String in) {
        return operation.path("parameters").valueStream().filter(each -> each.path("in").asString().equals(in)).toList();
    }

    List<String> queryNames() {
        return parameters("query").stream().map(each -> each.path("name").asString()).toList();
    }

    boolean hasDryRun() {
        return queryNames().contains("dryRun");
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    /** The path with the same value, already encoded, for each of its variables. */
    String at(String value) {
        return path.replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(value));
    }

    @Override public String toString() {
        return method + " " + path;
    }
}
