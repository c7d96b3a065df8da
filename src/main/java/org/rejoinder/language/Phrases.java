package org.rejoinder.language;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;

/**
 * Says in the reader's language what the program says in English: labels, reasons of refusals, notices. The English text
 * is the message's id, as gettext has it; names and numbers in it are recognised by the catalogue's patterns that begin
 * with words, as {@code At most {0} characters.}. What no catalogue knows stays in English. Templates write {@code {say:it(text)}}.
 */
@TemplateExtension(namespace = "say")
public final class Phrases {

    private Phrases() {}

    /** The same in the language of whoever reads it. */
    public static String it(String english) {
        return in(Language.current(), english);
    }

    /** The same of a sentence with {@code {0}}, {@code {1}} … where these values are said. */
    public static String it(String english, Object... values) {
        String said = it(english);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    /** The tag of the language that is spoken, for {@code lang}. */
    static String language() {
        return Language.current().tag();
    }

    /** All languages, to choose from. */
    static List<Language> languages() {
        return List.of(Language.values());
    }

    /** What scripts say, by what it is in English. */
    public static Map<String, String> ofScripts(Language language) {
        return Catalogue.read("script", language);
    }

    static String in(Language language, String english) {
        return language == Language.EN
                ? english
                : Catalogue.of(language).sentence(english).orElse(english);
    }
}
