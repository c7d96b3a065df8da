package org.rejoinder.article;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A PNG file, and what of it is a picture. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    /**
     * The file without texts, profiles and further frames: some of them are packed, and a decoder would unpack them however
     * large they become.
     *
     * @throws IllegalArgumentException if it isn't built as such files are
     */
    static byte[] bare(byte[] png) {
        ByteBuffer all = ByteBuffer.wrap(png);
        ByteBuffer bare = ByteBuffer.allocate(png.length);
        bare.put(png, 0, SIGNATURE);
        all.position(SIGNATURE);
        try {
            while (all.hasRemaining()) {
                copy(all, png, bare);
            }
        } catch (BufferUnderflowException cutShort) {
            throw new IllegalArgumentException(cutShort);
        }
        return Arrays.copyOf(bare.array(), bare.position());
    }

    private static void copy(ByteBuffer all, byte[] png, ByteBuffer bare) {
        int start = all.position();
        int length = all.getInt();
        if (length < 0 || length > all.remaining() - 8) {
            throw new IllegalArgumentException("A part of the file goes beyond its end.");
        }
        byte[] name = new byte[4];
        all.get(name);
        if (PICTURE.contains(new String(name, StandardCharsets.US_ASCII))) {
            bare.put(png, start, length + FRAME);
        }
        all.position(start + length + FRAME);
    }
}
