package org.rejoinder.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A hand-made edit: an old text, a new one, and what a person says became of each old paragraph. */
final class EditCase {

    /** How an alignment compares with what a person says. */
    enum Outcome {
        RIGHT,
        ASKED,
        WRONG
    }

    private final String name;
    private final List<String> before;
    private final List<String> after = new ArrayList<>();
    private final Map<Integer, Set<Integer>> became = new TreeMap<>();
    private final Set<Integer> askedNew = new TreeSet<>();
    private final Set<Integer> askedOld = new TreeSet<>();

    private EditCase(String name, List<String> before) {
        this.name = name;
        this.before = before;
    }

    static List<EditCase> read(List<String> lines) {
        Map<String, List<String>> bases = new LinkedHashMap<>();
        List<EditCase> cases = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        EditCase open = null;
        for (String line : lines) {
            if (line.startsWith("base ")) {
                paragraphs = new ArrayList<>();
                bases.put(line.substring(5), paragraphs);
            } else if (line.startsWith("| ")) {
                paragraphs.add(line.substring(2));
            } else if (line.startsWith("== ")) {
                paragraphs = new ArrayList<>();
                open = new EditCase(line.substring(3), paragraphs);
                cases.add(open);
            } else if (line.startsWith("of ")) {
                paragraphs.addAll(bases.get(line.substring(3)));
            } else if (open != null && !line.isBlank()) {
                open.add(line.replace("\\u00A0", "\u00A0").replace("\\u00AD", "\u00AD"));
            }
        }
        return cases;
    }

    private void add(String line) {
        if (line.matches("-\\d+\\?")) {
            askedOld.add(Integer.parseInt(line.replaceAll("\\D", "")) - 1);
        } else if (line.matches("\\d+-\\d+ =")) {
            String[] ends = line.substring(0, line.length() - 2).split("-");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                    .forEach(number -> add(number + " ="));
        } else {
            addParagraph(line);
        }
    }

    private void addParagraph(String line) {
        int mark = IntStream.range(0, line.length())
                .filter(i -> "=~<>:&".indexOf(line.charAt(i)) >= 0)
                .findFirst()
                .orElseThrow();
        String sources = line.substring(0, mark).replaceAll("[+? ]", "");
        List<Integer> from = sources.isEmpty()
                ? List.of()
                : List.of(sources.split(",")).stream()
                        .map(number -> Integer.parseInt(number) - 1)
                        .toList();
        int place = after.size();
        after.add(text(from, line.charAt(mark), line.substring(mark + 1).strip()));
        if (line.startsWith("?")) {
            askedNew.add(place);
            askedOld.addAll(from);
        } else {
            from.forEach(
                    old -> became.computeIfAbsent(old, none -> new TreeSet<>()).add(place));
        }
    }

    private String text(List<Integer> from, char operation, String operand) {
        String first = from.isEmpty() ? "" : before.get(from.get(0));
        return switch (operation) {
            case '=' -> first;
            case '<' -> first.substring(0, first.indexOf(operand)).strip();
            case '>' -> first.substring(first.indexOf(operand));
            case '&' -> String.join(" ", from.stream().map(before::get).toList());
            case '~' -> replaced(first, operand);
            default -> operand;
        };
    }

    private static String replaced(String text, String replacements) {
        String changed = text;
        for (String replacement : replacements.split("~")) {
            String[] pair = replacement.split("\\|", -1);
            if (!changed.contains(pair[0])) {
                throw new IllegalArgumentException(pair[0]);
            }
            changed = changed.replace(pair[0], pair[1]);
        }
        return changed.strip();
    }

    /** Whoever is asked where a person would not have to be is asked in vain, but not misled. */
    Outcome outcome() {
        Outcome outcome = Outcome.RIGHT;
        for (Alignment.Line line : alignment().lines()) {
            if (line.change() == Alignment.Change.ASKS) {
                boolean expected = askedOld.containsAll(line.from()) && askedNew.containsAll(line.to());
                outcome = expected ? outcome : Outcome.ASKED;
            } else if (!line.from().stream().allMatch(old -> isRight(old, line.to()))
                    || (line.from().isEmpty() && came(line.to().get(0)))) {
                return Outcome.WRONG;
            }
        }
        return outcome;
    }

    private boolean isRight(int old, List<Integer> to) {
        return !askedOld.contains(old)
                && became.getOrDefault(old, Set.of()).equals(new TreeSet<>(to))
                && to.stream().noneMatch(askedNew::contains);
    }

    private boolean came(int fresh) {
        return askedNew.contains(fresh) || became.values().stream().anyMatch(to -> to.contains(fresh));
    }

    Alignment alignment() {
        return Alignment.of(before, after);
    }

    @Override
    public String toString() {
        return name;
    }
}
