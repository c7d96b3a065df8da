package org.rejoinder.moderation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** A notice of illegal content, as article 16 of the Digital Services Act lists its parts; checked. */
record NewNotice(String name, String email, String explanation) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /**
     * The notice that was sent.
     *
     * @throws Refusal with status 400 naming the field
     */
    static NewNotice checked(
            @Nullable String name, @Nullable String email, @Nullable String explanation, boolean inGoodFaith) {
        String who = PlainText.singleLine(name == null ? "" : name);
        if (who.isEmpty() || PlainText.length(who) > LONGEST_NAME) {
            throw Refusal.invalid("name", "Your name, 100 characters at the most.");
        }
        String address = email == null ? "" : email.strip();
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw Refusal.invalid("email", "An e-mail address at which you can be answered.");
        }
        String why = Ruling.note(explanation, "explanation");
        if (why == null) {
            throw Refusal.invalid("explanation", "Say why it is illegal.");
        }
        if (!inGoodFaith) {
            throw Refusal.invalid("goodFaith", "Confirm that you believe this in good faith.");
        }
        return new NewNotice(who, address, why);
    }
}
