package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** In which group a student works for an assignment. */
@Entity
@Table(name = "assignment_group_member")
class GroupPlace {

    /** Who, for what. */
    @Embeddable
    record Key(
            @Column(name = "assignment_id") UUID assignment,
            @Column(name = "account_id") UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "group_name")
    private String groupName;

    @SuppressWarnings("NullAway.Init")
    protected GroupPlace() {}

    GroupPlace(Key key, String group) {
        this.key = key;
        this.groupName = group;
    }

    UUID assignmentId() {
        return key.assignment();
    }

    UUID accountId() {
        return key.account();
    }

    String group() {
        return groupName;
    }
}
