package coop.genoot.platform.documents;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held: 1 (upright) to 8, as a JPEG says it (Exif 2.3, tag 0x0112). A picture drawn anew loses that
 * mark with all others, so it is turned first.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int HEADER = 10;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final long EXIF = 0x457869660000L;

    private Orientation() {}

    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            // Its marks do not hold together; the picture itself may.
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer file) {
        int at = 2;
        while (at + HEADER < file.capacity()) {
            int mark = Short.toUnsignedInt(file.getShort(at));
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (mark == SCAN || mark >>> 8 != 0xff || length < 2) return UPRIGHT;
            if (mark == APP1 && file.getLong(at + 4) >>> 16 == EXIF)
                return read(file.slice(at + HEADER, length + 2 - HEADER));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int read(ByteBuffer marks) {
        marks.order(marks.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = marks.getInt(4);
        int entries = Short.toUnsignedInt(marks.getShort(table));
        for (int i = 0; i < entries; i++) {
            int entry = table + 2 + i * ENTRY;
            if (Short.toUnsignedInt(marks.getShort(entry)) != TAG) continue;
            int said = marks.getShort(entry + 8);
            return said >= UPRIGHT && said <= 8 ? said : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether it lies on its side, so that width and height change places. */
    static boolean liesOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** What turns a picture of that width and height upright. */
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
