package org.rejoinder.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;

/** A name in a text that leads to the page of a person. */
final class Mention extends CustomNode {
    private static final Pattern ADDRESS = Pattern.compile("/@[A-Za-z0-9%_-]+");

    private final String handle;

    /**
     * A mention.
     *
     * @param handle whose page it leads to
     * @param words as it was typed
     */
    Mention(String handle, String words) {
        this.handle = handle;
        appendChild(new Text(words));
    }

    /** The path of the person's page, in ASCII. */
    String href() {
        try {
            return new URI(null, null, "/@" + handle, null).toASCIIString();
        } catch (URISyntaxException noHandle) {
            throw new IllegalStateException(noHandle);
        }
    }

    /** Whether an address is one that {@link #href} gives. */
    static boolean isAddress(String href) {
        return ADDRESS.matcher(href).matches();
    }
}
