package org.rejoinder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Old and new paragraphs that hang together, each group as small as can be. */
final class Groups {

    /** Paragraphs by their places, in order. */
    record Group(List<Integer> from, List<Integer> to) {}

    private final Map<Integer, TreeSet<Integer>> newOf = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> oldOf = new HashMap<>();

    void join(int from, int to) {
        newOf.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
        oldOf.computeIfAbsent(to, none -> new TreeSet<>()).add(from);
    }

    List<Group> all() {
        List<Group> groups = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>(newOf.keySet());
        while (!left.isEmpty()) {
            Group group = around(left.first());
            group.from().forEach(left::remove);
            groups.add(group);
        }
        return groups;
    }

    private Group around(int old) {
        TreeSet<Integer> from = new TreeSet<>(List.of(old));
        TreeSet<Integer> to = new TreeSet<>();
        List<Integer> next = new ArrayList<>(List.of(old));
        while (!next.isEmpty()) {
            for (int fresh : newOf.getOrDefault(next.remove(next.size() - 1), new TreeSet<>())) {
                if (to.add(fresh)) {
                    oldOf.getOrDefault(fresh, new TreeSet<>()).stream()
                            .filter(from::add)
                            .forEach(next::add);
                }
            }
        }
        return new Group(List.copyOf(from), List.copyOf(to));
    }
}
