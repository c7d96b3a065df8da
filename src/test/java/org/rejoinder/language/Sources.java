package org.rejoinder.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that the program says, as its sources have it. */
final class Sources {

    private static final Path MAIN = Path.of("src/main");
    private static final String LITERAL = "\"(?:\\\\.|[^\"\\\\\n])*\"";
    private static final Pattern FOR_THE_CONSOLE = Pattern.compile("/demo/|/Farewell");
    private static final Pattern FIELD = Pattern.compile("\\{#field [^}]*}");
    private static final Pattern PARAMETER = Pattern.compile(" (?:label|hint)=(?:\"([^\"]+)\"|'([^']+)')");
    private static final Pattern SPOKEN =
            Pattern.compile("speak\\(\\s*(?:[^\"()]*\\? )?(" + LITERAL + ")(?: : (" + LITERAL + "))?");
    private static final Pattern PHRASE = Pattern.compile("Phrases\\.it\\(\\s*(" + LITERAL + ")\\s*[,)]");
    private static final Pattern FORMAT = Pattern.compile("%,?[ds]");
    private static final Pattern BLOCK = Pattern.compile("(?s)\"\"\"\\n(.*?)\"\"\"");
    private static final Pattern SAID_BLOCK = Pattern.compile("(?s)Phrases\\.it\\(\"\"\"\\n(.*?)\"\"\"");

    /** What readers of the code or of the log read, and the console: not said to people on a page. */
    private static final Pattern NOT_SAID = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*"
            + "|@[\\w.]+\\((?:[^()\"]|" + LITERAL + "|\\((?:[^()\"]|" + LITERAL + ")*\\))*\\)"
            + "|LOG\\.\\w+\\([^;]*;|(?:IllegalState|IllegalArgument)Exception\\([^;]*;|(?:out|err)\\.println\\([^;]*;");

    private static final Pattern LABEL = Pattern.compile("\n\\s+[A-Z_]+\\(\\s*(" + LITERAL + ")");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z“].* .*[.?!]", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile(
            LITERAL + "(?:\\s*\\+\\s*(?:" + LITERAL + "|[\\w.]+(?:\\((?:[^()\"]|\\([^()\"]*\\))*\\)[\\w.]*)*))*");

    private Sources() {}

    static List<String> templates() {
        return files("resources/templates", ".html")
                .flatMap(Sources::ofTemplate)
                .distinct()
                .toList();
    }

    static List<String> scripts() {
        return files("resources/META-INF/resources/js", ".js")
                .flatMap(source -> SPOKEN.matcher(source).results())
                .flatMap(call -> Stream.of(call.group(1), call.group(2)))
                .filter(literal -> literal != null)
                .map(Sources::unquoted)
                .distinct()
                .toList();
    }

    /** Phrases, labels, and whatever in the program is a sentence, with a hole for each value in it. */
    static List<String> program() {
        List<String> said = new ArrayList<>();
        files("java", ".java").forEach(whole -> {
            SAID_BLOCK
                    .matcher(whole)
                    .results()
                    .map(block -> numbered(block.group(1).stripIndent()))
                    .forEach(said::add);
            String source =
                    NOT_SAID.matcher(BLOCK.matcher(whole).replaceAll(" ")).replaceAll(" ");
            PHRASE.matcher(source)
                    .results()
                    .map(call -> unquoted(call.group(1)))
                    .forEach(said::add);
            if (source.contains("Phrases.it(label)")) {
                LABEL.matcher(source)
                        .results()
                        .map(label -> unquoted(label.group(1)))
                        .forEach(said::add);
            }
            JOINED.matcher(source)
                    .results()
                    .map(Sources::withHoles)
                    .filter(text -> SENTENCE.matcher(text).matches())
                    .forEach(said::add);
        });
        return said.stream().distinct().toList();
    }

    private static Stream<String> ofTemplate(String source) {
        Stream<String> parameters = FIELD.matcher(source)
                .results()
                .flatMap(field -> PARAMETER.matcher(field.group()).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        return Stream.concat(TemplateWords.in(source).stream().map(Message::english), parameters);
    }

    private static String withHoles(MatchResult joined) {
        StringBuilder text = new StringBuilder();
        int holes = 0;
        for (MatchResult part : Pattern.compile(LITERAL + "|[\\w.]+(?:\\((?:[^()\"]|\\([^()\"]*\\))*\\)[\\w.]*)*")
                .matcher(joined.group())
                .results()
                .toList()) {
            text.append(part.group().startsWith("\"") ? unquoted(part.group()) : "{" + holes++ + "}");
        }
        return numbered(text.toString());
    }

    /** With numbered holes where a format has {@code %s} and such. */
    private static String numbered(String text) {
        String numbered = text;
        for (int hole = (int) Pattern.compile("\\{\\d}").matcher(text).results().count();
                !numbered.equals(FORMAT.matcher(numbered).replaceFirst("{" + hole + "}"));
                hole++) {
            numbered = FORMAT.matcher(numbered).replaceFirst("{" + hole + "}");
        }
        return numbered;
    }

    private static String unquoted(String literal) {
        String text = literal.substring(1, literal.length() - 1);
        return text.contains("\\u") ? text : text.translateEscapes();
    }

    private static Stream<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !FOR_THE_CONSOLE.matcher(file.toString()).find())
                    .sorted()
                    .map(Sources::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
