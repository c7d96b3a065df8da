package org.rejoinder.moderation;

import java.util.UUID;

/**
 * What was decided about a comment of one's own, or about oneself, as its author reads it.
 *
 * @param comment the address of the comment; empty for a decision about the person
 * @param state in a sentence
 * @param appeal where one can appeal; empty if one can't, any more or yet
 */
record OwnCase(String comment, String excerpt, String state, String statement, String appeal, String appealState) {

    static final String ABOUT_PERSON = "";

    static String statementOf(UUID decision) {
        return "/account/moderation/decisions/" + decision;
    }
}
