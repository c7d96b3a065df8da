package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an article came from: an editor, or a file of the import folder, or neither.
 *
 * @param editor the account that imported it
 * @param fileHash SHA-256 of the file in hexadecimal digits; one article at most has it
 */
record Provenance(Optional<UUID> editor, Optional<String> fileHash) {

    static Provenance by(Optional<UUID> editor) {
        return new Provenance(editor, Optional.empty());
    }

    static Provenance file(String hash) {
        return new Provenance(Optional.empty(), Optional.of(hash));
    }
}
