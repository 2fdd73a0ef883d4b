package coop.genoot.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A bill on a table as somebody would photograph it: lines of print, a sum, a torn edge. Shapes only, no letters. */
final class DrawnBill {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1_200;
    private static final int LINES = 11;

    private DrawnBill() {}

    /** The same name gives the same bill. */
    static byte[] of(String name) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int turn = Math.abs(name.hashCode());
        pen.setColor(new Color(120 + turn % 60, 90, 70));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(Math.toRadians(turn % 7 - 3), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(250, 248, 240));
        pen.fillRect(180, 90, 540, 1_000);
        for (int left = 180; left < 720; left += 36)
            pen.fillPolygon(new int[] {left, left + 18, left + 36}, new int[] {1_090, 1_110, 1_090}, 3);
        pen.setColor(new Color(50, 50, 60));
        pen.fillRoundRect(280, 140, 340, 46, 20, 20);
        for (int i = 0; i < LINES; i++) {
            int print = 120 + (turn >> i & 7) * 22;
            pen.fillRect(230, 260 + i * 52, print, 14);
            pen.fillRect(620, 260 + i * 52, 60, 14);
        }
        pen.fillRect(230, 860, 450, 4);
        pen.fillRect(230, 890, 150, 26);
        pen.fillRect(570, 890, 110, 26);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }
}
