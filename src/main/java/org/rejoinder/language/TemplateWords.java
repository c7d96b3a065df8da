package org.rejoinder.language;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words in a template: what stands between its tags and in the attributes that people read. It puts each
 * sentence into a section {@code {#say}}, before the template is parsed, so that templates stay plain English. A sentence
 * ends at the end of a line, at elements that aren't within one (such as paragraphs and buttons) and at sections; links,
 * stressed words and expressions are part of it.
 */
@EngineConfiguration
public final class TemplateWords implements ParserHook {

    private static final Pattern READ =
            Pattern.compile("(?<=\\s)(?:aria-label|title|placeholder|alt|label|data-label|data-say-[a-z-]+)=\"");
    private static final Pattern BEFORE = Pattern.compile("^[\\s,¶]+");
    private static final Pattern AFTER = Pattern.compile("\\s+$");

    private final List<Message> messages = new ArrayList<>();

    @Override
    public void beforeParsing(ParserHelper template) {
        template.addContentFilter(source -> new TemplateWords().marked(Scanner.html(source)));
    }

    /** All that a template says. */
    static List<Message> in(String source) {
        TemplateWords words = new TemplateWords();
        words.marked(Scanner.html(source));
        return words.messages;
    }

    private String marked(List<Bit> bits) {
        StringBuilder marked = new StringBuilder();
        List<Bit> sentence = new ArrayList<>();
        for (Bit bit : paired(bits)) {
            if (bit.kind() == Bit.Kind.BREAK) {
                marked.append(sentence(sentence)).append(withValuesMarked(bit.source()));
                sentence.clear();
            } else {
                sentence.add(bit);
            }
        }
        return marked.append(sentence(sentence)).toString();
    }

    /** The same bits; where tags have no partner before the next break they are breaks too. */
    private static List<Bit> paired(List<Bit> bits) {
        List<Bit> paired = new ArrayList<>(bits);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            switch (bits.get(i).kind()) {
                case OPENING -> open.add(i);
                case CLOSING -> {
                    if (open.isEmpty()) {
                        paired.set(i, broken(bits.get(i)));
                    } else {
                        open.remove(open.size() - 1);
                    }
                }
                case BREAK -> {
                    open.forEach(tag -> paired.set(tag, broken(bits.get(tag))));
                    open.clear();
                }
                default -> {}
            }
        }
        open.forEach(tag -> paired.set(tag, broken(bits.get(tag))));
        return paired;
    }

    private static Bit broken(Bit bit) {
        return new Bit(Bit.Kind.BREAK, bit.source());
    }

    private String sentence(List<Bit> bits) {
        if (bits.stream().noneMatch(bit -> bit.hasLetters() || Message.isNumbered(bit))) {
            return plain(bits);
        }
        return isOne(bits) ? said(bits) : parts(bits);
    }

    /** Whether there are words outside its links and stressed words. */
    private static boolean isOne(List<Bit> bits) {
        int depth = 0;
        for (Bit bit : bits) {
            depth += bit.kind() == Bit.Kind.OPENING ? 1 : bit.kind() == Bit.Kind.CLOSING ? -1 : 0;
            if (depth == 0 && (bit.hasLetters() || Message.isNumbered(bit))) {
                return true;
            }
        }
        return false;
    }

    /** Each of its elements says something of its own. */
    private String parts(List<Bit> bits) {
        StringBuilder marked = new StringBuilder();
        List<Bit> inner = new ArrayList<>();
        int depth = 0;
        for (Bit bit : bits) {
            if (bit.kind() == Bit.Kind.CLOSING && --depth == 0) {
                marked.append(sentence(inner));
                inner.clear();
            }
            if (depth > 0) {
                inner.add(bit);
            } else {
                marked.append(withValuesMarked(bit.source()));
            }
            if (bit.kind() == Bit.Kind.OPENING) {
                depth++;
            }
        }
        return marked.toString();
    }

    private String said(List<Bit> bits) {
        List<Bit> core = new ArrayList<>(bits);
        String before = cutFrom(core, 0, BEFORE);
        String after = cutFrom(core, core.size() - 1, AFTER);
        Message message = Message.of(core);
        messages.add(message);
        StringBuilder section = new StringBuilder(before).append("{#say}").append(plain(core));
        section.append("{#is}{|").append(message.english()).append("|}");
        message.holes().values().forEach(hole -> section.append("{#hole}").append(withValuesMarked(hole)));
        return section.append("{/say}").append(after).toString();
    }

    /** Takes what an end of the sentence has of spaces and such, which stays outside. */
    private static String cutFrom(List<Bit> core, int index, Pattern edge) {
        Bit bit = core.get(index);
        Matcher found = edge.matcher(bit.source());
        if (bit.kind() != Bit.Kind.TEXT || !found.find()) {
            return "";
        }
        String cut = found.group();
        core.set(index, new Bit(Bit.Kind.TEXT, found.replaceFirst("")));
        return cut;
    }

    private String plain(List<Bit> bits) {
        StringBuilder plain = new StringBuilder();
        bits.forEach(bit -> plain.append(withValuesMarked(bit.source())));
        return plain.toString();
    }

    /** A tag with the words in its attributes marked; anything else as it is. */
    private String withValuesMarked(String source) {
        if (!source.startsWith("<")) {
            return source;
        }
        StringBuilder marked = new StringBuilder();
        int from = 0;
        Matcher value = READ.matcher(source);
        while (value.find(from)) {
            int end = endOfValue(source, value.end());
            marked.append(source, from, value.end()).append(marked(Scanner.value(source.substring(value.end(), end))));
            from = end;
        }
        return marked.append(source.substring(from)).toString();
    }

    private static int endOfValue(String source, int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c == '{') {
                i = Math.max(i, Scanner.endOfBraces(source, i) - 1);
            }
        }
        return source.length();
    }
}
