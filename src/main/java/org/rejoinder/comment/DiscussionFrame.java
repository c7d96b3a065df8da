package org.rejoinder.comment;

import java.util.List;
import java.util.UUID;
import org.rejoinder.web.Form;
import org.rejoinder.web.Slice;

/**
 * The first part of a discussion as a template lays it out.
 *
 * @param unseen what readers don't see, for those who review it
 * @param moreHref where the discussion goes on; empty at its end
 * @param thread whether this is only the thread around one comment
 * @param writable whether the form to write in is here; otherwise a link to it
 */
record DiscussionFrame(
        ParagraphPlace place,
        Order order,
        List<Remark> remarks,
        List<Unseen> unseen,
        String moreHref,
        boolean thread,
        boolean writable) {

    static DiscussionFrame of(
            ParagraphPlace place,
            Order order,
            Slice<Branch> branches,
            List<Remark> remarks,
            List<Unseen> unseen,
            boolean writable) {
        String more = branches.next() == null
                ? ""
                : "/paragraphs/" + place.paragraph().id() + "?sort=" + order.word() + "&after=" + branches.next()
                        + place.roomQuery();
        return new DiscussionFrame(place, order, remarks, unseen, more, false, writable);
    }

    static DiscussionFrame thread(ParagraphPlace place, List<Remark> remarks) {
        return new DiscussionFrame(place, Order.OLDEST, remarks, List.of(), "", true, true);
    }

    public UUID id() {
        return place.paragraph().id();
    }

    /** What the ids of the form's fields end with. */
    public String subject() {
        return id().toString();
    }

    /** "Paragraph 7". */
    public String name() {
        return place.paragraph().name();
    }

    /** The orders that a reader may choose among. */
    public List<Order> orders() {
        return List.of(Order.values());
    }

    public boolean isEmpty() {
        return remarks.isEmpty();
    }

    /** The form for a comment that answers the paragraph, untouched. */
    public Form emptyForm() {
        return Form.empty();
    }

    /** The form's hidden fields, which each viewer has their own of. */
    public Slot form() {
        return new Slot(Slot.Use.FORM, id());
    }

    /** Where goes what each viewer has of their own about the paragraph. */
    public Slot following() {
        return new Slot(Slot.Use.PARAGRAPH, id(), place.room());
    }
}
