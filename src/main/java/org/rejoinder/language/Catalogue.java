package org.rejoinder.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the interface says, in one language: from English to it, read from {@code messages/<part>_<tag>.po}. Immutable. */
final class Catalogue {

    /** The files of each language; the packages that have words have one. */
    static final List<String> PARTS = List.of(
            "web",
            "account",
            "article",
            "comment",
            "moderation",
            "classroom",
            "debate",
            "notification",
            "search",
            "feed",
            "live",
            "operation",
            "script");

    private static final Catalogue ENGLISH = new Catalogue(Map.of());
    private static final Map<Language, Catalogue> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> messages;
    private final List<Mould> moulds;

    private Catalogue(Map<String, String> messages) {
        this.messages = Collections.unmodifiableMap(messages);
        this.moulds =
                messages.keySet().stream().filter(Mould::isOne).map(Mould::new).toList();
    }

    static Catalogue of(Language language) {
        return language == Language.EN ? ENGLISH : LOADED.computeIfAbsent(language, Catalogue::load);
    }

    /** How a message of a template is said. */
    Optional<String> message(String english) {
        return Optional.ofNullable(messages.get(english));
    }

    /** How a sentence is said that may have names and numbers in it. */
    Optional<String> sentence(String english) {
        String whole = messages.get(english);
        return whole != null ? Optional.of(whole) : filledIn(english);
    }

    private Optional<String> filledIn(String english) {
        return moulds.stream()
                .flatMap(mould -> mould
                        .valuesIn(english)
                        .flatMap(values -> message(mould.english()).map(other -> Mould.fill(other, values)))
                        .stream())
                .findFirst();
    }

    /** All of it, from English. */
    Map<String, String> messages() {
        return messages;
    }

    private static Catalogue load(Language language) {
        Map<String, String> messages = new LinkedHashMap<>();
        PARTS.forEach(part -> messages.putAll(read(part, language)));
        return new Catalogue(messages);
    }

    /** One of its files, in the order in which it is written. */
    static Map<String, String> read(String part, Language language) {
        String name = "/messages/" + part + "_" + language.tag() + ".po";
        try (@Nullable InputStream file = Catalogue.class.getResourceAsStream(name)) {
            return file == null ? Map.of() : PoFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
