package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;

/** What is talked about where: an article, or one paragraph of it, in one room. */
record Topic(UUID article, Optional<UUID> paragraph, UUID room) {}
