package coop.genoot.purchasing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos as telephones make them: with the place and the way they were held. */
public final class Photos {
    public static final String PLACE = "GPS 51.0543 N 3.7174 E";
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    private Photos() {}

    /** Wider than high, red on the left and blue on the right; each shade, below 4096, is another photo. */
    public static byte[] plain(int shade) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, WIDTH / 2, HEIGHT);
        pen.setColor(Color.BLUE);
        pen.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        pen.setColor(Color.GREEN);
        for (int bit = 0; bit < 12; bit++) if ((shade >> bit & 1) == 1) pen.fillRect(20 + 2 * bit, 12, 2, 8);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same, with the marks of the camera: held that way (1 to 8), at that place. */
    public static byte[] taken(int held) {
        var plain = plain(1);
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var marks = ByteBuffer.allocate(36 + place.length);
        marks.put(new byte[] {(byte) 0xff, (byte) 0xe1}).putShort((short) (marks.capacity() - 2));
        marks.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        marks.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        marks.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        marks.putShort((short) held).putShort((short) 0).putInt(0);
        marks.put(place);
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.write(marks.array(), 0, marks.position());
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
