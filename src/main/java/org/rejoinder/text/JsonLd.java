package org.rejoinder.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that the JSON-LD of a web page describes. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("name", "@value", "url");

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        Deque<JsonNode> left = new ArrayDeque<>();
        page.select("script[type=application/ld+json]")
                .forEach(script -> parsed(script).ifPresent(left::add));
        while (!left.isEmpty()) {
            JsonNode node = left.remove();
            if (node.isArray()) {
                node.forEach(left::add);
            } else if (isArticle(node)) {
                return new JsonLd(node);
            } else {
                node.path("@graph").forEach(left::add);
            }
        }
        return new JsonLd(JSON.createObjectNode());
    }

    private static Optional<JsonNode> parsed(Element script) {
        try {
            return Optional.ofNullable(JSON.readTree(script.data()));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").toString();
        return type.contains("Article") || type.contains("BlogPosting");
    }

    /** A property as text; names of several people are joined. */
    Optional<String> text(String property) {
        String found = String.join(", ", texts(article.path(property)));
        return Optional.of(found).filter(words -> !words.isBlank());
    }

    private static List<String> texts(JsonNode value) {
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.addAll(texts(one)));
            return List.copyOf(all);
        }
        return NAMES.stream()
                .map(value::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(1)
                .toList();
    }
}
