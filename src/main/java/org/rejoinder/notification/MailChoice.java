package org.rejoinder.notification;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The form in which somebody chooses when they want mail. */
public class MailChoice {

    @FormParam("mail")
    @Nullable
    String mail;

    @FormParam("zone")
    @Nullable
    String zone;

    @FormParam("digestHour")
    @Nullable
    String digestHour;

    @FormParam("quietFrom")
    @Nullable
    String quietFrom;

    @FormParam("quietTo")
    @Nullable
    String quietTo;

    /**
     * What was chosen.
     *
     * @throws Refusal with status 400 at the field that can't be taken
     */
    MailTimes times() {
        return new MailTimes(
                MailRhythm.of(mail), zoneId(), hour("digestHour", digestHour).orElse(8), quiet());
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone == null || zone.isBlank() ? "UTC" : zone.strip());
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("zone", "There is no such time zone. Write it as Europe/Oslo or Asia/Seoul.");
        }
    }

    private Optional<QuietHours> quiet() {
        Optional<Integer> from = hour("quietFrom", quietFrom);
        Optional<Integer> to = hour("quietTo", quietTo);
        if (from.isPresent() != to.isPresent()) {
            throw Refusal.invalid(from.isPresent() ? "quietTo" : "quietFrom", "Give both hours, or none.");
        }
        return from.filter(hour -> !hour.equals(to.orElseThrow())).map(hour -> new QuietHours(hour, to.orElseThrow()));
    }

    private static Optional<Integer> hour(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!typed.strip().matches("[01]?\\d|2[0-3]")) {
            throw Refusal.invalid(field, "An hour from 0 to 23.");
        }
        return Optional.of(Integer.valueOf(typed.strip()));
    }

    /** The form as it was filled in. */
    Form form() {
        return Form.empty()
                .with("mail", mail)
                .with("zone", zone)
                .with("digestHour", digestHour)
                .with("quietFrom", quietFrom)
                .with("quietTo", quietTo);
    }

    /** The form as it stands. */
    static Form form(MailTimes times) {
        return Form.empty()
                .with("mail", times.rhythm().word())
                .with("zone", times.zone())
                .with("digestHour", times.digestHour())
                .with("quietFrom", times.quiet().map(QuietHours::from).orElse(null))
                .with("quietTo", times.quiet().map(QuietHours::to).orElse(null));
    }
}
