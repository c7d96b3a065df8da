package org.rejoinder.live;

import java.util.UUID;
import org.rejoinder.event.Place;

/** Those whose pages show the same discussions: an article in one room. */
record Audience(UUID article, UUID room) {

    boolean isAt(Place place) {
        return place.article().equals(article) && room.equals(place.room());
    }
}
