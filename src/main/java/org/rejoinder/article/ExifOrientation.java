package org.rejoinder.article;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG file tells: 1 for upright, 2 to 8 as the Exif standard numbers the other ways. */
final class ExifOrientation {

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    private ExifOrientation() {}

    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            return (file.getShort() & 0xFFFF) == START ? among(file) : 1;
        } catch (BufferUnderflowException | IllegalArgumentException cutShort) {
            return 1;
        }
    }

    private static int among(ByteBuffer file) {
        int marker = file.getShort() & 0xFFFF;
        while (marker != SCAN) {
            int length = file.getShort() & 0xFFFF;
            int end = file.position() + length - 2;
            if (marker == APP1 && length > 16 && file.getInt() == EXIF) {
                file.getShort();
                return in(file.slice());
            }
            file.position(end);
            marker = file.getShort() & 0xFFFF;
        }
        return 1;
    }

    /** As a block of Exif tells, which may lie in files of other kinds too. */
    static int in(ByteBuffer exif) {
        exif.order(exif.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.position(4);
        exif.position(exif.getInt());
        int entries = exif.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = exif.getShort() & 0xFFFF;
            exif.position(exif.position() + 6);
            int value = exif.getShort() & 0xFFFF;
            exif.getShort();
            if (tag == ORIENTATION) {
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** What puts an image of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
