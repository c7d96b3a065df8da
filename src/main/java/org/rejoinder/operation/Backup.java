package org.rejoinder.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A backup that was made.
 *
 * @param file the whole path on the server
 * @param bytes its size
 */
@Schema(name = "Backup")
record Backup(String file, long bytes) {

    /** The size in words. */
    public String size() {
        return bytes < 1 << 20 ? "%,d KiB".formatted((bytes + 1023) >> 10) : "%,d MiB".formatted(bytes >> 20);
    }
}
