package org.rejoinder.comment;

import io.quarkus.qute.TemplateExtension;
import org.rejoinder.web.TimeText;

/** Times as a page shows them: exact and in UTC; a script makes an age of them. */
@TemplateExtension
final class Moments {

    private Moments() {}

    static String when(Remark remark) {
        return TimeText.of(remark.createdAt());
    }

    static String when(Excerpts.Excerpt excerpt) {
        return TimeText.of(excerpt.at());
    }

    static String when(Version version) {
        return TimeText.of(version.since());
    }
}
