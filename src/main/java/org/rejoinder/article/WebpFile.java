package org.rejoinder.article;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.ServiceLoader;
import javax.imageio.spi.ImageReaderSpi;

/** What a WebP file says of itself before anything in it is decoded. */
final class WebpFile {

    static final String FORMAT = "webp";

    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;
    private static final int LOSSY = name("VP8 ");
    private static final int LOSSLESS = name("VP8L");
    private static final int CANVAS = name("VP8X");
    private static final int FRAME = name("ANMF");
    private static final int EXIF = name("EXIF");
    private static final int EXIF_START = name("Exif");

    private long pixels;
    private boolean photograph;
    private int orientation = 1;

    private WebpFile() {}

    /** @throws IllegalArgumentException if it isn't built as such files are */
    static WebpFile of(byte[] file) {
        WebpFile known = new WebpFile();
        try {
            known.read(part(ByteBuffer.wrap(file), HEADER));
        } catch (BufferUnderflowException cutShort) {
            throw new IllegalArgumentException(cutShort);
        }
        return known;
    }

    /** What decodes such files. It isn't among those that the platform knows by itself. */
    static ImageReaderSpi decoder() {
        return ServiceLoader.load(ImageReaderSpi.class, WebpFile.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> List.of(one.getFormatNames()).contains(FORMAT))
                .findFirst()
                .orElseThrow();
    }

    private void read(ByteBuffer chunks) {
        while (chunks.remaining() > 8) {
            int name = chunks.getInt();
            int length = chunks.getInt();
            if (length < 0 || length > chunks.remaining()) {
                throw new IllegalArgumentException("A part of the file goes beyond its end.");
            }
            note(name, part(chunks, chunks.position()).limit(length));
            chunks.position(Math.min(chunks.limit(), chunks.position() + length + length % 2));
        }
    }

    private void note(int name, ByteBuffer content) {
        if (name == CANVAS) {
            claim(triple(content, 4) + 1, triple(content, 7) + 1);
        } else if (name == LOSSY) {
            photograph = true;
            claim(content.getShort(6) & 0x3FFF, content.getShort(8) & 0x3FFF);
        } else if (name == LOSSLESS) {
            int size = content.getInt(1);
            claim((size & 0x3FFF) + 1, ((size >> 14) & 0x3FFF) + 1);
        } else if (name == FRAME) {
            read(part(content, FRAME_HEADER));
        } else if (name == EXIF) {
            orientation = ExifOrientation.in(part(content, content.getInt(0) == EXIF_START ? 6 : 0));
        }
    }

    /** A file may say one size of the whole and another of a part: what counts is the largest. */
    private void claim(int width, int height) {
        pixels = Math.max(pixels, (long) width * height);
    }

    private static ByteBuffer part(ByteBuffer whole, int from) {
        return whole.duplicate().position(Math.min(from, whole.limit())).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int triple(ByteBuffer bytes, int at) {
        return (bytes.getShort(at) & 0xFFFF) | ((bytes.get(at + 2) & 0xFF) << 16);
    }

    private static int name(String letters) {
        return letters.charAt(0) | (letters.charAt(1) << 8) | (letters.charAt(2) << 16) | (letters.charAt(3) << 24);
    }

    /** How many pixels its largest picture has. */
    long pixels() {
        return pixels;
    }

    /** Whether it was made with losses, as photographs are. */
    boolean isPhotograph() {
        return photograph;
    }

    /** How the camera was held, as {@link ExifOrientation} numbers it. */
    int orientation() {
        return orientation;
    }
}
