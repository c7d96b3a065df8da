package org.rejoinder.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.rejoinder.language.Phrases;

/** Deals people into groups whose sizes differ by one at most. */
final class Dealing {

    private final Random random;

    Dealing(Random random) {
        this.random = random;
    }

    /** As chance has it. */
    Map<UUID, String> atRandom(Collection<UUID> people, int groups) {
        List<UUID> shuffled = shuffled(people);
        Map<UUID, String> dealt = new LinkedHashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            dealt.put(shuffled.get(i), name(i % groups));
        }
        return dealt;
    }

    /**
     * So that those who think alike are spread over all groups: dealt forth and back in the order of what they think.
     *
     * @param leaning what each thinks, greater for agreeing; 0 for those who are missing
     */
    Map<UUID, String> balanced(Collection<UUID> people, int groups, Map<UUID, Integer> leaning) {
        List<UUID> ordered = shuffled(people);
        ordered.sort(Comparator.comparingInt(person -> leaning.getOrDefault(person, 0)));
        Map<UUID, String> dealt = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            int place = i % groups;
            boolean back = i / groups % 2 == 1;
            dealt.put(ordered.get(i), name(back ? groups - 1 - place : place));
        }
        return dealt;
    }

    private List<UUID> shuffled(Collection<UUID> people) {
        List<UUID> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String name(int place) {
        return Phrases.it("Group " + (place + 1));
    }
}
