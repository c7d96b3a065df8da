package org.rejoinder.account;

/** What other packages put into the page of a person for a viewer who is signed in. Implemented as a bean. */
public interface PersonButtons {

    /** Safe HTML; empty for nothing. */
    String of(Account viewer, Account person);
}
