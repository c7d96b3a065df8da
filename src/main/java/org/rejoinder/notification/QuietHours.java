package org.rejoinder.notification;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Hours of the day, from one to the other, perhaps over midnight; two different ones. */
record QuietHours(int from, int to) {

    /** The same time, or the end of the quiet hours that it lies in. */
    ZonedDateTime endAfter(ZonedDateTime time) {
        if (!covers(time.getHour())) {
            return time;
        }
        LocalTime end = LocalTime.of(to, 0);
        ZonedDateTime today = time.toLocalDate().atTime(end).atZone(time.getZone());
        return today.isAfter(time)
                ? today
                : time.toLocalDate().plusDays(1).atTime(end).atZone(time.getZone());
    }

    private boolean covers(int hour) {
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
