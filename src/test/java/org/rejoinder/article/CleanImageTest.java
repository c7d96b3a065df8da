package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Refusal;

class CleanImageTest {

    @Test
    void anImageIsDrawnAnewAsItIs() throws IOException {
        CleanImage clean = CleanImage.of(image("png", 40, 30));
        assertThat(clean.mediaType()).isEqualTo("image/png");
        assertThat(clean.width()).isEqualTo(40);
        assertThat(clean.height()).isEqualTo(30);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(new Color(drawn.getRGB(1, 1))).isEqualTo(Color.RED);
        assertThat(new Color(drawn.getRGB(39, 29))).isEqualTo(Color.BLUE);
        assertThat(CleanImage.of(image("jpeg", 40, 30)).mediaType()).isEqualTo("image/jpeg");
        assertThat(CleanImage.of(image("gif", 40, 30)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void aLargeOneBecomesAsWideAsAPageNeeds() throws IOException {
        CleanImage clean = CleanImage.of(image("jpeg", 4000, 1000));
        assertThat(clean.width()).isEqualTo(1600);
        assertThat(clean.height()).isEqualTo(400);
    }

    @Test
    void whatTheFileToldBesidesIsGoneAndAPhotographStandsUpright() throws IOException {
        byte[] sideways = withExif(image("jpeg", 40, 30), 6);
        assertThat(text(sideways)).contains("Exif").contains("SECRET PLACE");
        CleanImage clean = CleanImage.of(sideways);
        assertThat(text(clean.bytes())).doesNotContain("Exif").doesNotContain("SECRET PLACE");
        assertThat(clean.width()).isEqualTo(30);
        assertThat(clean.height()).isEqualTo(40);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(new Color(drawn.getRGB(27, 3)).getRed()).isGreaterThan(150);
        assertThat(new Color(drawn.getRGB(3, 36)).getBlue()).isGreaterThan(150);
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws IOException {
        assertThatThrownBy(() -> CleanImage.of(claiming(60_000, 60_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("24 million pixels");
    }

    @Test
    void webpIsTakenWithOrWithoutLossesAndDrawnAnew() throws IOException {
        CleanImage photograph = CleanImage.of(webp("lossy"));
        assertThat(photograph.mediaType()).isEqualTo("image/jpeg");
        assertThat(photograph.width()).isEqualTo(40);
        assertThat(photograph.height()).isEqualTo(30);
        Color first = new Color(
                ImageIO.read(new ByteArrayInputStream(photograph.bytes())).getRGB(3, 3));
        assertThat(first.getRed()).isGreaterThan(200);
        assertThat(first.getBlue()).isLessThan(60);
        assertThat(text(webp("lossy"))).contains("ICCP");
        assertThat(text(photograph.bytes())).doesNotContain("ICC");
        CleanImage drawing = CleanImage.of(webp("lossless"));
        assertThat(drawing.mediaType()).isEqualTo("image/png");
        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(drawing.bytes())).getRGB(39, 29)))
                .isEqualTo(Color.BLUE);
        CleanImage seeThrough = CleanImage.of(webp("see-through"));
        assertThat(seeThrough.mediaType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(seeThrough.bytes())).getRGB(30, 5) >>> 24)
                .isZero();
    }

    @Test
    void ofAMovingImageTheFirstPictureIsTaken() throws IOException {
        CleanImage still = CleanImage.of(moving(picture(webp("lossy")), 40, 30, 200));
        assertThat(still.width()).isEqualTo(40);
        assertThat(still.height()).isEqualTo(30);
    }

    @Test
    void aWebpPhotographStandsUprightToo() throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(26).put("MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        byte[] whole = webp("lossy");
        CleanImage clean =
                CleanImage.of(riff(Arrays.copyOfRange(whole, 12, whole.length), chunk("EXIF", exif.array())));
        assertThat(clean.width()).isEqualTo(30);
        assertThat(clean.height()).isEqualTo(40);
    }

    @Test
    void noPartOfAWebpMaySayALargerSizeThanTheWhole() throws IOException {
        byte[] huge = picture(webp("lossy"));
        ByteBuffer.wrap(huge)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(14, (short) 16_383)
                .putShort(16, (short) 16_383);
        byte[] canvas = chunk("VP8X", new byte[] {0, 0, 0, 0, 39, 0, 0, 29, 0, 0});
        for (byte[] bomb : List.of(riff(huge), riff(canvas, huge), moving(huge, 40, 30, 1))) {
            assertThatThrownBy(() -> CleanImage.of(bomb))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("24 million pixels");
        }
    }

    @Test
    void whatIsPackedBesideThePictureIsNeverUnpacked() throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        zeros.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(zeros)) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < 2_000; i++) {
                packed.write(some);
            }
        }
        BufferedImage palette = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(palette, "png", bytes);
        byte[] png = bytes.toByteArray();
        ByteBuffer bomb = ByteBuffer.allocate(png.length + zeros.size() + 12);
        CRC32 sum = new CRC32();
        sum.update("zTXt".getBytes(StandardCharsets.US_ASCII));
        sum.update(zeros.toByteArray());
        bomb.put(png, 0, 33).putInt(zeros.size()).put("zTXt".getBytes(StandardCharsets.US_ASCII));
        bomb.put(zeros.toByteArray()).putInt((int) sum.getValue()).put(png, 33, png.length - 33);
        assertThat(CleanImage.of(bomb.array()).width()).isEqualTo(4);
    }

    @Test
    void whatIsNoImageIsRefusedWhateverItIsCalled() throws IOException {
        for (byte[] file : new byte[][] {
            new byte[0],
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8),
            "<html>".getBytes(StandardCharsets.UTF_8),
            "RIFF".getBytes(StandardCharsets.UTF_8),
            "RIFF....WAVEfmt ".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> CleanImage.of(file)).hasMessageContaining("no image in PNG, JPEG, GIF or WebP");
        }
        for (String broken : List.of(
                "RIFF....WEBP",
                "RIFF....WEBPVP8 ",
                "RIFF....WEBPVP8 \u00ff\u00ff\u00ff\u00ff",
                "RIFF....WEBPVP8L....")) {
            assertThatThrownBy(() -> CleanImage.of(broken.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(Refusal.class);
        }
        byte[] cut = Arrays.copyOf(image("png", 40, 30), 50);
        assertThatThrownBy(() -> CleanImage.of(cut)).isInstanceOf(Refusal.class).hasMessageContaining("can't be read");
        assertThatThrownBy(() -> CleanImage.of(new byte[CleanImage.MOST_BYTES + 1]))
                .hasMessageContaining("10 MiB");
    }

    /** Red in the upper left half, blue below. */
    static byte[] image(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x < width / 2 && y < height / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] webp(String name) throws IOException {
        try (InputStream file = CleanImageTest.class.getResourceAsStream("/images/" + name + ".webp")) {
            return file.readAllBytes();
        }
    }

    /** The part of a WebP file that is the picture, made with losses. */
    private static byte[] picture(byte[] webp) {
        int start = text(webp).indexOf("VP8 ");
        int length = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).getInt(start + 4);
        return Arrays.copyOfRange(webp, start, start + 8 + length + length % 2);
    }

    private static byte[] moving(byte[] picture, int width, int height, int frames) {
        byte[] canvas = {2, 0, 0, 0, (byte) (width - 1), 0, 0, (byte) (height - 1), 0, 0};
        byte[] frame = new byte[16 + picture.length];
        frame[6] = (byte) (width - 1);
        frame[9] = (byte) (height - 1);
        System.arraycopy(picture, 0, frame, 16, picture.length);
        byte[][] chunks = new byte[frames + 2][];
        Arrays.fill(chunks, chunk("ANMF", frame));
        chunks[0] = chunk("VP8X", canvas);
        chunks[1] = chunk("ANIM", new byte[6]);
        return riff(chunks);
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] riff(byte[]... chunks) {
        int length = Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum();
        ByteBuffer file = ByteBuffer.allocate(12 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + length);
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(chunks).forEach(file::put);
        return file.array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = "SECRET PLACE".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + secret.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(secret);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG file with nothing in it but a size. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] png = image("png", 1, 1);
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        file.putInt(29, (int) sum.getValue());
        return png;
    }
}
