package coop.genoot.sales.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A square of black points on white as PNG, one bit a point with a palette: a form that goes into a PDF as it is, where
 * any other would be unpacked and packed again, a quarter of the time of an invoice.
 */
final class TwoColours {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] WHITE_THEN_BLACK = {-1, -1, -1, 0, 0, 0};
    private static final byte ONE_BIT = 1;
    private static final byte PALETTE = 3;

    private final int side;
    private final int bytesARow;
    private final byte[] rows;

    TwoColours(int side) {
        this.side = side;
        // Each row starts with the way it is filtered: 0, not at all.
        this.bytesARow = 1 + (side + 7) / 8;
        this.rows = new byte[side * bytesARow];
    }

    void darken(int across, int down) {
        rows[down * bytesARow + 1 + across / 8] |= (byte) (0x80 >> across % 8);
    }

    byte[] png() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        var head = ByteBuffer.allocate(13).putInt(side).putInt(side).put(ONE_BIT).put(PALETTE);
        write(png, "IHDR", head.array());
        write(png, "PLTE", WHITE_THEN_BLACK);
        write(png, "IDAT", packed());
        write(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private byte[] packed() {
        try (var deflater = new Deflater()) {
            deflater.setInput(rows);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var some = new byte[1024];
            while (!deflater.finished()) packed.write(some, 0, deflater.deflate(some));
            return packed.toByteArray();
        }
    }

    private static void write(ByteArrayOutputStream png, String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        var sum = new CRC32();
        sum.update(named.array());
        png.writeBytes(ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(named.array())
                .putInt((int) sum.getValue())
                .array());
    }
}
