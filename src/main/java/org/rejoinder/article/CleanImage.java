package org.rejoinder.article;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * An image drawn anew: no larger than a page needs, and without whatever its file held besides (places, cameras, programs).
 * Its type is known by what it holds, not by its name.
 */
final class CleanImage {

    static final int MOST_BYTES = 10 << 20;

    private static final long MOST_PIXELS = 24_000_000;
    private static final int ENOUGH_PIXELS = 12_500_000;
    private static final int WIDEST = 1_600;
    private static final int HIGHEST = 2_400;
    private static final int LARGE = 1 << 20;
    private static final int TOO_LARGE = 4 << 20;
    private static final float QUALITY = 0.85f;

    /** Decoding takes much memory: one at a time. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] bytes;

    private CleanImage(String mediaType, BufferedImage image, byte[] bytes) {
        this.mediaType = mediaType;
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.bytes = bytes;
    }

    /** @throws Refusal with status 400 naming {@code file}, or 413 */
    static CleanImage of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refusal.tooLarge("An image may have at most " + (MOST_BYTES >> 20) + " MiB.");
        }
        String format =
                format(file).orElseThrow(() -> Refusal.invalid("file", "This is no image in PNG, JPEG, GIF or WebP."));
        TURN.acquireUninterruptibly();
        try {
            return drawnAnew(file, format);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : Refusal.invalid("file", "This image can't be read.");
        } finally {
            TURN.release();
        }
    }

    private static Optional<String> format(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("png");
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("jpeg");
        }
        if (begins(file, 'G', 'I', 'F', '8')) {
            return Optional.of("gif");
        }
        boolean webp = begins(file, 'R', 'I', 'F', 'F')
                && begins(Arrays.copyOfRange(file, Math.min(8, file.length), file.length), 'W', 'E', 'B', 'P');
        return webp ? Optional.of(WebpFile.FORMAT) : Optional.empty();
    }

    private static boolean begins(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static CleanImage drawnAnew(byte[] file, String format) throws IOException {
        return switch (format) {
            case "jpeg" -> encoded(drawn(decoded(file, reader(format)), ExifOrientation.of(file)), true);
            case "png" -> encoded(drawn(decoded(PngFile.bare(file), reader(format)), 1), false);
            case WebpFile.FORMAT -> webp(file, WebpFile.of(file));
            default -> encoded(drawn(decoded(file, reader(format)), 1), false);
        };
    }

    private static CleanImage webp(byte[] file, WebpFile known) throws IOException {
        requireFew(known.pixels());
        BufferedImage whole = decoded(file, WebpFile.decoder().createReaderInstance());
        return encoded(drawn(whole, known.orientation()), known.isPhotograph());
    }

    private static ImageReader reader(String format) {
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    private static BufferedImage decoded(byte[] file, ImageReader reader) throws IOException {
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return read(reader, reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    /** The size is known before anything is decoded; of a large image only every second, third, … pixel is. */
    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        long pixels = (long) width * height;
        requireFew(pixels);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS)));
        if (Math.min(width, height) < 2 * step) {
            step = 1;
        }
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static void requireFew(long pixels) {
        if (pixels < 1 || pixels > MOST_PIXELS) {
            throw Refusal.invalid(
                    "file", "An image may have at most 24 million pixels; this has %,d.".formatted(pixels));
        }
    }

    private static BufferedImage drawn(BufferedImage whole, int turn) {
        boolean sideways = turn >= 5;
        int across = sideways ? whole.getHeight() : whole.getWidth();
        int down = sideways ? whole.getWidth() : whole.getHeight();
        double scale = Math.min(1, Math.min((double) WIDEST / across, (double) HIGHEST / down));
        int width = Math.max(1, (int) Math.round(across * scale));
        int height = Math.max(1, (int) Math.round(down * scale));
        boolean seeThrough = whole.getColorModel().hasAlpha();
        BufferedImage clean =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = clean.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform placing = AffineTransform.getScaleInstance((double) width / across, (double) height / down);
        placing.concatenate(ExifOrientation.upright(turn, whole.getWidth(), whole.getHeight()));
        pen.drawImage(whole, placing, null);
        pen.dispose();
        return clean;
    }

    private static CleanImage encoded(BufferedImage image, boolean photograph) throws IOException {
        boolean seeThrough = image.getColorModel().hasAlpha();
        if (photograph && !seeThrough) {
            return new CleanImage("image/jpeg", image, written(image, "jpeg"));
        }
        byte[] png = written(image, "png");
        if (png.length <= LARGE || (seeThrough && png.length <= TOO_LARGE)) {
            return new CleanImage("image/png", image, png);
        }
        if (seeThrough) {
            throw Refusal.tooLarge("This image is too large; save it as JPEG, or smaller.");
        }
        return new CleanImage("image/jpeg", image, written(image, "jpeg"));
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), quality(writer, format));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static @Nullable ImageWriteParam quality(ImageWriter writer, String format) {
        if (!format.equals("jpeg")) {
            return null;
        }
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        return param;
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bytes() {
        return bytes;
    }
}
