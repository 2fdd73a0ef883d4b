package coop.genoot.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient with the same refusal. */
final class StrictPost implements AutoCloseable {
    private final ServerSocket door;
    private final String answer;

    private StrictPost(ServerSocket door, String answer) {
        this.door = door;
        this.answer = answer;
    }

    static StrictPost that(String answer) {
        try {
            var post = new StrictPost(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
            Thread.ofVirtual().start(post::serve);
            return post;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed())
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException closed) {
                return;
            }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 strict.example");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("QUIT")) {
                say(caller, "221 bye");
                return;
            }
            say(caller, line.startsWith("RCPT") ? answer : "250 ok");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
