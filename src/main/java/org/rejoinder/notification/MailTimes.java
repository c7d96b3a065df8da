package org.rejoinder.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When mail about something may go out to somebody.
 *
 * @param digestHour of a daily mail, from 0 to 23 in their time zone
 * @param quiet hours without mail
 */
record MailTimes(MailRhythm rhythm, ZoneId zone, int digestHour, Optional<QuietHours> quiet) {

    /**
     * When mail about what happens now goes out at the earliest.
     *
     * @param holdBack how long other things are waited for that go into the same mail
     */
    Instant due(Instant news, Duration holdBack) {
        ZonedDateTime wanted = rhythm == MailRhythm.DAILY
                ? nextDigest(news.atZone(zone))
                : news.plus(holdBack).atZone(zone);
        return quiet.map(hours -> hours.endAfter(wanted)).orElse(wanted).toInstant();
    }

    private ZonedDateTime nextDigest(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        ZonedDateTime digest = today.atTime(LocalTime.of(digestHour, 0)).atZone(zone);
        return digest.isAfter(now)
                ? digest
                : today.plusDays(1).atTime(LocalTime.of(digestHour, 0)).atZone(zone);
    }
}
