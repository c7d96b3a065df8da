package org.rejoinder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code key: value} lines between two lines {@code ---} at the top of a Markdown source.
 *
 * <p>An indented line carries on the value before it; a line that begins with {@code #} is a remark. Anything else means
 * that the first {@code ---} was a thematic break, and there is no front matter.
 */
final class FrontMatter {
    private static final Set<String> KEYS = Set.of(
            "publication",
            "title",
            "author",
            "byline",
            "note",
            "contact",
            "language",
            "date",
            "rights",
            "source",
            "notice",
            "slug");
    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*+\\n(?<lines>(?s:.*?))^(?:---|\\.\\.\\.)[ \\t]*+$\\n?", Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("(?<key>[A-Za-z][\\w-]*+)[ \\t]*+:(?:[ \\t]++(?<value>.*))?");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final String text;

    private FrontMatter(String text) {
        this.text = text;
    }

    static FrontMatter of(String source) {
        Matcher fenced = FENCED.matcher(source);
        if (fenced.find()) {
            FrontMatter matter = new FrontMatter(source.substring(fenced.end()));
            if (matter.read(fenced.group("lines"))) {
                return matter;
            }
        }
        return new FrontMatter(source);
    }

    private boolean read(String lines) {
        String unfolded = lines.replaceAll("\\n[ \\t]++(?=\\S)", " ");
        return unfolded.lines().allMatch(line -> line.isBlank() || line.startsWith("#") || put(line));
    }

    private boolean put(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return false;
        }
        String key = entry.group("key").toLowerCase(Locale.ROOT);
        String value = entry.group("value");
        if (KEYS.contains(key)) {
            values.put(key, unquoted(value == null ? "" : Spaces.fold(value)));
        } else {
            unknown.add(line.strip());
        }
        return true;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** What stands at the first of these keys that has a value. */
    @Nullable
    String value(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    List<String> unknown() {
        return unknown;
    }

    /** The source below the front matter. */
    String text() {
        return text;
    }
}
