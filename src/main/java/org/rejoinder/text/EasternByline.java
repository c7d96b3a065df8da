package org.rejoinder.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines of scripts without capitals: "作者：名字 单位", "글 이름", "이름 기자", "بقلم الاسم". */
final class EasternByline {
    private static final int LONGEST_NAME = 60;
    private static final String REST = "(?:[ ,，、|｜/(（]+(?<note>.+?)[)）]?)?";
    private static final Pattern LABELLED =
            Pattern.compile("(?:作者|撰文|文|글|기고) ?[:：/／|｜] ?(?<name>[\\p{L}\\p{M}·・]{1,40}+)" + REST);
    private static final Pattern WRITTEN =
            Pattern.compile("글 (?<name>\\p{IsHangul}{2,5})(?:[ ,|/(]+(?<note>.{1,60}?)\\)?)?");
    private static final Pattern REPORTER =
            Pattern.compile("(?<name>\\p{IsHangul}{2,5}) (?<note>(?:\\S{1,12} )?(?:기자|특파원|논설위원|칼럼니스트|교수))");
    private static final Pattern ARABIC =
            Pattern.compile("(?:بقلم|كتب|الكاتب) ?:? ?(?<name>[^،,|(:.]{2,60}+)(?:[،,|(] ?(?<note>.+?)\\)?)?");

    private EasternByline() {}

    static Optional<Byline> read(String words) {
        return matched(LABELLED, words)
                .or(() -> matched(WRITTEN, words))
                .or(() -> matched(REPORTER, words))
                .or(() -> matched(ARABIC, words))
                .filter(byline -> byline.name().length() <= LONGEST_NAME && !Sentences.isStatement(words));
    }

    private static Optional<Byline> matched(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.matches()
                ? Optional.of(new Byline(found.group("name").strip(), note(found.group("note")), null))
                : Optional.empty();
    }

    private static @Nullable String note(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
