package org.rejoinder.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A page as everybody gets it who has not signed in: it holds no token, so that it may be kept, compressed and told from
 * another by a tag. Immutable: nobody writes into its arrays.
 */
final class SharedPage {

    private final byte[] html;
    private final byte[] compressed;
    private final String tag;

    /**
     * Compresses the page.
     *
     * @param html UTF-8
     * @param tag an HTTP entity tag, without quotes
     */
    SharedPage(byte[] html, String tag) {
        this.html = html;
        this.compressed = gzip(html);
        this.tag = tag;
    }

    private static byte[] gzip(byte[] html) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(html.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(html);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return compressed.toByteArray();
    }

    byte[] html() {
        return html;
    }

    byte[] compressed() {
        return compressed;
    }

    String tag() {
        return tag;
    }
}
