package org.rejoinder.account;

import java.util.UUID;

/** What somebody was recognised by, kept as long as something goes on in their name, as a stream of news. */
public record Pass(UUID account, Secret secret) {}
