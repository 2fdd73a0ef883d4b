package coop.genoot.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A simple logo in somebody's two colours: shapes only, because a server may have no letters to draw with. */
final class DrawnLogo {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 120;
    private static final int SHAPES = 4;

    private DrawnLogo() {}

    /** The same name and colours give the same picture. */
    static byte[] of(String name, String primary, String accent) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int turn = name.hashCode();
        for (int i = 0; i < SHAPES; i++) {
            pen.setColor(Color.decode((turn >> i & 1) == 0 ? primary : accent));
            int left = i * WIDTH / SHAPES;
            int size = WIDTH / SHAPES - 6;
            if ((turn >> i + SHAPES & 1) == 0) pen.fillOval(left, 20, size, size);
            else pen.fillRoundRect(left, 20, size, size, 16, 16);
        }
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
