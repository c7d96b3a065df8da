package org.rejoinder.notification;

/**
 * How it stands with somebody's mail.
 *
 * @param offered whether this site sends mail at all
 * @param hasAddress whether the person gave an address
 * @param confirmed whether they confirmed it
 */
record MailState(boolean offered, boolean hasAddress, boolean confirmed) {}
