package org.rejoinder.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<Language, Catalogue> LOADED = new java.util.concurrent.ConcurrentHashMap<>();

    private final Map<String, String> messages;
    private final List<Pattern> patterns;

    private Catalogue(Map<String, String> messages) {
        this.messages = Collections.unmodifiableMap(messages);
        this.patterns = messages.keySet().stream()
                .filter(Pattern::isOne)
                .map(Pattern::new)
                .toList();
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
        for (Pattern pattern : patterns) {
            List<String> values = pattern.valuesIn(english);
            if (values != null) {
                return message(pattern.english()).map(other -> Pattern.fill(other, values));
            }
        }
        return Optional.empty();
    }

    Map<String, String> messages() {
        return messages;
    }

    private static Catalogue load(Language language) {
        Map<String, String> messages = new LinkedHashMap<>();
        PARTS.forEach(part -> messages.putAll(read(part, language)));
        return new Catalogue(messages);
    }

    static Map<String, String> read(String part, Language language) {
        String name = "/messages/" + part + "_" + language.tag() + ".po";
        try (@Nullable InputStream file = Catalogue.class.getResourceAsStream(name)) {
            return file == null ? Map.of() : PoFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An English sentence with {@code {0}}, {@code {1}} … where names and numbers stand. */
    private static final class Pattern {

        private static final java.util.regex.Pattern HOLE = java.util.regex.Pattern.compile("\\{\\d}");

        private final String english;
        private final java.util.regex.Pattern form;

        Pattern(String english) {
            this.english = english;
            this.form = java.util.regex.Pattern.compile(form(english), java.util.regex.Pattern.DOTALL);
        }

        static boolean isOne(String english) {
            return !english.startsWith("{") && HOLE.matcher(english).find();
        }

        String english() {
            return english;
        }

        @Nullable
        List<String> valuesIn(String sentence) {
            java.util.regex.Matcher matcher = form.matcher(sentence);
            if (!matcher.matches()) {
                return null;
            }
            List<String> values = new ArrayList<>();
            for (int group = 1; group <= matcher.groupCount(); group++) {
                values.add(matcher.group(group));
            }
            return values;
        }

        static String fill(String other, List<String> values) {
            return HOLE.matcher(other)
                    .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(
                            values.get(hole.group().charAt(1) - '0')));
        }

        private static String form(String english) {
            StringBuilder form = new StringBuilder();
            int from = 0;
            java.util.regex.Matcher hole = HOLE.matcher(english);
            while (hole.find()) {
                form.append(java.util.regex.Pattern.quote(english.substring(from, hole.start())))
                        .append("(.+?)");
                from = hole.end();
            }
            return form.append(java.util.regex.Pattern.quote(english.substring(from)))
                    .toString();
        }
    }
}
