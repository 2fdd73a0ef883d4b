package coop.genoot.platform.documents;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import coop.genoot.common.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Makes a clean picture out of one somebody brought: drawn anew, so that nothing hidden in the file (places, scripts)
 * goes on. The size is read before the picture is unpacked, because a small file can be a huge picture.
 */
public final class Pictures {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int HEAD = 512;

    private Pictures() {}

    /**
     * What a picture may be.
     *
     * @param mostPixels width × height, as the file says it before it is unpacked
     * @param leastSide the shortest side it needs
     */
    public record Limits(int mostBytes, long mostPixels, int leastSide) {
        public static final Limits USUAL = new Limits(Files.MOST_BYTES, 40_000_000, 1);
    }

    public static byte[] clean(byte[] bytes, int longestSide) {
        return clean(bytes, longestSide, Limits.USUAL);
    }

    /**
     * The picture as PNG, no side longer than asked.
     *
     * @throws Refused with its own sentence when it is none, of another kind, too large, too small or broken
     */
    public static byte[] clean(byte[] bytes, int longestSide, Limits limits) {
        return redrawn(bytes, longestSide, limits, "png");
    }

    /**
     * A photo as JPEG, turned upright, no side longer than asked; without all that the camera wrote beside it, such as
     * where it was taken. Refused as above.
     */
    public static byte[] photo(byte[] bytes, int longestSide, Limits limits) {
        return redrawn(bytes, longestSide, limits, "jpg");
    }

    private static byte[] redrawn(byte[] bytes, int longestSide, Limits limits, String form) {
        if (bytes.length == 0) throw new Refused("platform.picture.none");
        if (bytes.length > limits.mostBytes())
            throw new Refused("platform.picture.too-heavy", limits.mostBytes() / MEGABYTE);
        var type = FileType.of(bytes).orElse(FileType.TEXT);
        if (!type.isPicture())
            throw new Refused(isDrawing(bytes) ? "platform.picture.svg" : "platform.picture.wrong-kind");
        try {
            var drawn = scaled(read(bytes, type, longestSide, limits), longestSide, form.equals("png"));
            int held = type == FileType.JPEG ? Orientation.of(bytes) : 1;
            return written(held == 1 || form.equals("png") ? drawn : upright(drawn, held), form);
        } catch (Refused said) {
            throw said;
        } catch (IOException | RuntimeException stumbled) {
            // Readers answer a hostile file with whatever they stumble over.
            throw new Refused("platform.picture.broken");
        }
    }

    private static boolean isDrawing(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static BufferedImage read(byte[] bytes, FileType type, int longestSide, Limits limits) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(type);
            try {
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > limits.mostPixels())
                    throw new Refused("platform.picture.too-large", width, height, limits.mostPixels() / 1_000_000);
                if (Math.min(width, height) < limits.leastSide())
                    throw new Refused("platform.picture.too-small", limits.leastSide());
                return reader.read(0, coarse(reader, Math.max(width, height), longestSide));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(FileType type) throws IOException {
        if (type == FileType.WEBP) return new WebPImageReaderSpi().createReaderInstance(null);
        return ImageIO.getImageReadersByFormatName(type.name()).next();
    }

    /** Of a picture far larger than needed only every n-th point is unpacked. */
    private static ImageReadParam coarse(ImageReader reader, long longest, int wanted) {
        var how = reader.getDefaultReadParam();
        int step = (int) Math.max(1, longest / (2L * wanted));
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static BufferedImage upright(BufferedImage picture, int held) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean aside = Orientation.liesOnItsSide(held);
        var turned = new BufferedImage(aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(picture, Orientation.upright(held, width, height), null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage scaled(BufferedImage picture, int longestSide, boolean mayShowThrough) {
        var factor = Math.min(1.0, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var seeThrough = mayShowThrough && picture.getColorModel().hasAlpha();
        var drawn =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, 0, 0, width, height, seeThrough ? null : Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture, String form) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, form, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
