package coop.genoot.platform.antivirus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks a clamd over the network with its INSTREAM command: the bytes in parts, each behind its length, and an empty
 * part at the end.
 */
final class ClamdAntivirus implements Antivirus {
    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final int patienceMillis;

    ClamdAntivirus(String host, int port, int patienceMillis) {
        this.host = host;
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Finding look(byte[] bytes) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(host, port), patienceMillis);
            line.setSoTimeout(patienceMillis);
            send(new DataOutputStream(line.getOutputStream()), bytes);
            return read(line.getInputStream().readNBytes(LONGEST_ANSWER));
        } catch (IOException away) {
            // Away, busy or cut off: what nobody looked at is not called clean.
            return Finding.NOT_LOOKED_AT;
        }
    }

    private static void send(DataOutputStream out, byte[] bytes) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < bytes.length; at += PART) {
            int length = Math.min(PART, bytes.length - at);
            out.writeInt(length);
            out.write(bytes, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Finding read(byte[] answer) {
        var said = new String(answer, StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip()
                .toUpperCase(Locale.ROOT);
        if (said.endsWith(" OK")) return Finding.CLEAN;
        return said.endsWith(" FOUND") ? Finding.HARMFUL : Finding.NOT_LOOKED_AT;
    }
}
