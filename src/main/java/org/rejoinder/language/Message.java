package org.rejoinder.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a template says: its words with holes, as {@code <a>Read it</a> by {name}}, and what stands in the holes.
 *
 * @param english the id: of what depends on a number the words for several
 * @param holes from each hole to the bit of the template that fills it
 */
record Message(String english, Map<String, String> holes) {

    private static final Pattern HOLE = Pattern.compile("\\{\\w+}|</?[a-z]+\\d*>");
    private static final Pattern NUMBERED = Pattern.compile("\\{.+ == '?1'? \\? '[^']*' : '([^']*)'}");
    private static final Pattern PATH =
            Pattern.compile("\\{'?(?:\\w+[.:])*?(\\w+)(?:[.:](?:get|orElse)\\b|(?![\\w.:])|[.:](?!\\w))");

    static Message of(List<Bit> bits) {
        StringBuilder english = new StringBuilder();
        Map<String, String> holes = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (Bit bit : bits) {
            switch (bit.kind()) {
                case EXPRESSION -> english.append(expression(bit, holes));
                case OPENING -> {
                    String name = free(bit.element(), "<%s>", holes);
                    open.add(name);
                    english.append(fill("<" + name + ">", bit, holes));
                }
                case CLOSING -> english.append(fill("</" + open.remove(open.size() - 1) + ">", bit, holes));
                default -> english.append(bit.source());
            }
        }
        return new Message(english.toString(), holes);
    }

    /** The holes in a text, in its order. */
    static List<String> holesIn(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group()).toList();
    }

    static Pattern hole() {
        return HOLE;
    }

    /** Whether an expression chooses between the words for one and for several. */
    static boolean isNumbered(Bit bit) {
        return bit.kind() == Bit.Kind.EXPRESSION
                && NUMBERED.matcher(bit.source()).matches();
    }

    private static String expression(Bit bit, Map<String, String> holes) {
        Matcher numbered = NUMBERED.matcher(bit.source());
        if (numbered.matches()) {
            return numbered.group(1);
        }
        Matcher path = PATH.matcher(bit.source().replace("{say:it(", "{"));
        String name = path.find() ? path.group(1) : "value";
        String same = "{" + name + "}";
        if (bit.source().equals(holes.get(same))) {
            return same;
        }
        return fill("{" + free(name, "{%s}", holes) + "}", bit, holes);
    }

    private static String fill(String hole, Bit bit, Map<String, String> holes) {
        holes.put(hole, bit.source());
        return hole;
    }

    private static String free(String name, String form, Map<String, String> holes) {
        String found = name;
        for (int n = 2; holes.containsKey(form.formatted(found)); n++) {
            found = name + n;
        }
        return found;
    }
}
