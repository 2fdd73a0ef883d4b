package coop.genoot.platform.antivirus;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.platform.antivirus.Antivirus.Finding;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AskingClamdTest {
    private static final int PATIENCE = 5_000;

    @Test
    void all_bytes_reach_it_in_parts_and_its_answer_counts() throws Exception {
        var file = new byte[200_000];
        for (int i = 0; i < file.length; i++) file[i] = (byte) i;
        try (var server = server()) {
            var heard = answering(server, "stream: OK\0");
            assertThat(asking(server).look(file)).isEqualTo(Finding.CLEAN);
            assertThat(heard.get()).isEqualTo(file);
        }
    }

    @Test
    void what_it_finds_is_harmful() throws Exception {
        try (var server = server()) {
            answering(server, "stream: Eicar-Test-Signature FOUND\0");
            assertThat(asking(server).look(new byte[] {1})).isEqualTo(Finding.HARMFUL);
        }
    }

    @Test
    void what_it_could_not_look_at_is_not_called_clean() throws Exception {
        try (var server = server()) {
            answering(server, "INSTREAM size limit exceeded. ERROR\0");
            assertThat(asking(server).look(new byte[] {1})).isEqualTo(Finding.NOT_LOOKED_AT);
            answering(server, "");
            assertThat(asking(server).look(new byte[] {1})).isEqualTo(Finding.NOT_LOOKED_AT);
        }
    }

    @Test
    void nobody_there_is_not_called_clean() throws Exception {
        var server = server();
        var gone = asking(server);
        server.close();
        assertThat(gone.look(new byte[] {1})).isEqualTo(Finding.NOT_LOOKED_AT);
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static ClamdAntivirus asking(ServerSocket server) {
        return new ClamdAntivirus(InetAddress.getLoopbackAddress().getHostAddress(), server.getLocalPort(), PATIENCE);
    }

    /** Reads one file as clamd does, gives that answer, and tells what it read. */
    private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket line = server.accept()) {
                var in = new DataInputStream(line.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) file.write(in.readNBytes(length));
                line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            }
        });
    }
}
