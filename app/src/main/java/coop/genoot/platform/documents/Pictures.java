package coop.genoot.platform.documents;

import coop.genoot.common.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Makes a clean picture out of one somebody brought: drawn anew, so that nothing hidden in the file (places, scripts)
 * goes on. The size is read before the picture is unpacked, because a small file can be a huge picture.
 */
public final class Pictures {
    private static final long MOST_PIXELS = 40_000_000;

    private Pictures() {}

    /**
     * The picture as PNG, no side longer than asked.
     *
     * @throws Refused when it is no PNG or JPEG we can read, or too large
     */
    public static byte[] clean(byte[] bytes, int longestSide) {
        var type = FileType.of(bytes).orElse(FileType.TEXT);
        if (type != FileType.PNG && type != FileType.JPEG) throw new Refused("platform.picture.wrong-kind");
        if (bytes.length > Files.MOST_BYTES) throw new Refused("platform.picture.too-large");
        try {
            return png(scaled(read(bytes), longestSide));
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("platform.picture.broken");
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new Refused("platform.picture.wrong-kind");
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    throw new Refused("platform.picture.too-large");
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int longestSide) {
        var factor = Math.min(1.0, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var seeThrough = picture.getColorModel().hasAlpha();
        var drawn =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, seeThrough ? null : Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
