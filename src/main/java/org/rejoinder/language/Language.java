package org.rejoinder.language;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A language that the interface speaks. */
public enum Language {
    EN("en", "English"),
    ZH("zh", "中文"),
    KO("ko", "한국어");

    private static final ThreadLocal<@Nullable Language> CHOSEN = new ThreadLocal<>();

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language to speak here and now: that of {@link #speak}, else that of the request, else that of the site. */
    public static Language current() {
        Language chosen = CHOSEN.get();
        if (chosen != null) {
            return chosen;
        }
        return tongue().map(Tongue::language).orElse(EN);
    }

    private static Optional<Tongue> tongue() {
        return Optional.ofNullable(Arc.container())
                .map(container -> container.instance(Tongue.class).get());
    }

    /** The language for somebody who isn't the one who asks, as for a mail: their own, else that of the site. */
    public static Language of(Optional<Language> theirs) {
        return theirs.orElseGet(() -> tongue().map(Tongue::ofTheSite).orElse(EN));
    }

    /** Writes to somebody in this language, whoever asked for it. */
    public void write(Runnable work) {
        speak(() -> {
            work.run();
            return true;
        });
    }

    /** Does something in this language, whoever asked for it. */
    public <T> T speak(Supplier<T> work) {
        Language before = CHOSEN.get();
        CHOSEN.set(this);
        try {
            return work.get();
        } finally {
            CHOSEN.set(before);
        }
    }

    /**
     * The language of a tag (BCP 47), of which only the first part counts: {@code zh-Hans-CN} is Chinese.
     *
     * @return empty for a language that the interface doesn't speak
     */
    public static Optional<Language> of(@Nullable String languageTag) {
        String primary = languageTag == null
                ? ""
                : languageTag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }

    /** Its tag (BCP 47), as in {@code lang}. */
    public String tag() {
        return tag;
    }

    /** What those call it who speak it. */
    public String ownName() {
        return ownName;
    }

    /** By its rules dates and numbers are written; English ones in the British way. */
    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.forLanguageTag(this == ZH ? "zh-CN" : "ko-KR");
    }
}
