package org.rejoinder.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a web page that somebody saved: UTF-8 for the most part, else what the page says of itself. */
public final class WebPageBytes {

    private static final int HEAD = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What browsers take for its extension by Windows, since pages that name them mostly mean that. */
    private static final Set<String> LATIN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252");

    private WebPageBytes() {}

    /** The page as text. What it says of its encoding counts only if it isn't UTF-8; empty if it can't be known. */
    public static Optional<String> decode(byte[] page) {
        if (begins(page, 0xFF, 0xFE) || begins(page, 0xFE, 0xFF)) {
            return strictly(page, StandardCharsets.UTF_16);
        }
        return PlainText.decode(page).or(() -> declared(page).flatMap(charset -> strictly(page, charset)));
    }

    private static boolean begins(byte[] page, int first, int second) {
        return page.length > 1 && (page[0] & 0xFF) == first && (page[1] & 0xFF) == second;
    }

    private static Optional<Charset> declared(byte[] page) {
        String head = new String(Arrays.copyOf(page, Math.min(HEAD, page.length)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? charset(declared.group("name").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String known = LATIN.contains(name) ? "windows-1252" : name.equals("gb2312") ? "gb18030" : name;
        boolean usable = known.matches("[a-z0-9][a-z0-9_:.-]*") && Charset.isSupported(known);
        return usable ? Optional.of(Charset.forName(known)) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] page, Charset charset) {
        try {
            return Optional.of(
                            charset.newDecoder().decode(ByteBuffer.wrap(page)).toString())
                    .filter(text -> text.chars().noneMatch(Characters::isControl));
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
