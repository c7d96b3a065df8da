package org.rejoinder.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** A catalogue as translators' tools write it: GNU gettext's PO format, of which plurals and contexts aren't used here. */
final class PoFile {

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder translation = new StringBuilder();
    private boolean inTranslation;

    private PoFile() {}

    /** From what is written in English to what is said; without those that nobody has translated or is sure of. */
    static Map<String, String> read(String content) {
        PoFile file = new PoFile();
        content.lines().map(String::strip).forEach(file::line);
        file.finish();
        return file.messages;
    }

    private void line(String line) {
        if (line.startsWith("msgid ")) {
            finish();
            id.append(text(line));
        } else if (line.startsWith("msgstr ")) {
            inTranslation = true;
            translation.append(text(line));
        } else if (line.startsWith("\"")) {
            (inTranslation ? translation : id).append(text(line));
        }
    }

    private void finish() {
        if (!id.isEmpty() && !translation.isEmpty()) {
            messages.put(id.toString(), translation.toString());
        }
        id.setLength(0);
        translation.setLength(0);
        inTranslation = false;
    }

    private static String text(String line) {
        String quoted = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        return quoted.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
