package org.rejoinder.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimesTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({
        // news, time zone, quiet from and to, mail
        "2018-03-08T12:00:00Z, UTC,         -1, -1, 2018-03-08T12:05:00Z",
        "2018-03-08T21:50:00Z, UTC,         22,  7, 2018-03-08T21:55:00Z",
        "2018-03-08T21:56:00Z, UTC,         22,  7, 2018-03-09T07:00:00Z",
        "2018-03-08T03:00:00Z, UTC,         22,  7, 2018-03-08T07:00:00Z",
        "2018-03-08T07:00:00Z, UTC,         22,  7, 2018-03-08T07:05:00Z",
        "2018-03-08T13:00:00Z, Asia/Seoul,  22,  7, 2018-03-08T22:00:00Z",
        "2018-03-08T12:00:00Z, UTC,         12, 14, 2018-03-08T14:00:00Z",
        "2018-03-08T14:00:00Z, UTC,         12, 14, 2018-03-08T14:05:00Z",
        // the clocks go forward at 01:00 UTC
        "2018-03-25T00:30:00Z, Europe/Oslo,  1,  6, 2018-03-25T04:00:00Z"
    })
    void aMailWaitsForWhatElseComesAndForTheEndOfQuietHours(Instant news, ZoneId zone, int from, int to, Instant mail) {
        MailTimes times = new MailTimes(MailRhythm.SOON, zone, 8, quiet(from, to));
        assertThat(times.due(news, FIVE_MINUTES)).isEqualTo(mail);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-08T07:00:00Z, UTC,        8, -1, -1, 2018-03-08T08:00:00Z",
        "2018-03-08T08:00:00Z, UTC,        8, -1, -1, 2018-03-09T08:00:00Z",
        "2018-03-08T23:30:00Z, Asia/Seoul, 8, -1, -1, 2018-03-09T23:00:00Z",
        "2018-03-08T07:00:00Z, UTC,        8,  7,  9, 2018-03-08T09:00:00Z",
        "2018-12-31T23:59:59Z, UTC,        0, -1, -1, 2019-01-01T00:00:00Z"
    })
    void aDailyMailComesAtItsHour(Instant news, ZoneId zone, int hour, int from, int to, Instant mail) {
        MailTimes times = new MailTimes(MailRhythm.DAILY, zone, hour, quiet(from, to));
        assertThat(times.due(news, FIVE_MINUTES)).isEqualTo(mail);
    }

    private static Optional<QuietHours> quiet(int from, int to) {
        return from < 0 ? Optional.empty() : Optional.of(new QuietHours(from, to));
    }
}
