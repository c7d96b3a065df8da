package org.rejoinder.account;

import java.util.UUID;

/**
 * What a package keeps about a person. Implemented as a bean by every package that does, so that the person can take it
 * with them and have it erased.
 */
public interface PersonalData {

    /** The name of the part of the export, as {@code comments}; one word, none twice. */
    String section();

    /** All that is kept about this account, as something that JSON can show: a record, or a list of them. */
    Object export(UUID account);

    /** Erases it, in the transaction that erases the account; an exception keeps everything as it was. */
    void erase(UUID account);
}
