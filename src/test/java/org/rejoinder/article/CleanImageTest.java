package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
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
    void whatIsNoImageIsRefusedWhateverItIsCalled() throws IOException {
        for (byte[] file : new byte[][] {
            new byte[0],
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8),
            "<html>".getBytes(StandardCharsets.UTF_8),
            "RIFF....WEBPVP8 ".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> CleanImage.of(file)).hasMessageContaining("no image in PNG, JPEG or GIF");
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
