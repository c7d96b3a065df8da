package org.rejoinder.moderation;

import java.util.Arrays;
import java.util.List;
import org.rejoinder.comment.Comment;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** What a form to report shows besides its fields: what is reported, and where it is sent. */
record ReportForm(String action, String back, String excerpt) {

    private static final int LENGTH = 300;

    static ReportForm of(Comment comment) {
        String address = "/comments/" + comment.id();
        return new ReportForm(address + "/report", address, PlainText.excerpt(Markdown.plain(comment.body()), LENGTH));
    }

    static ReportForm ofPerson(String handle) {
        return new ReportForm("/report/" + handle, "/@" + handle, "@" + handle);
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return Arrays.stream(Reason.values()).filter(Reason::isForReports).toList();
    }
}
