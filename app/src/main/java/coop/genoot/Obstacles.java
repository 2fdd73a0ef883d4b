package coop.genoot;

import coop.genoot.platform.DatabaseAccess;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What keeps Genoot from starting, found before anything is started and told in one sentence. */
final class Obstacles {
    private static final int HIGHEST_PORT = 65_535;

    private Obstacles() {}

    /** The message is one sentence for the person who starts Genoot: what is wrong, and what to do. */
    static final class CannotStart extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotStart(String sentence) {
            super(sentence);
        }
    }

    /** The port, when it can be listened on; 0 takes any. */
    static int freePort(String typed) throws IOException {
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) > HIGHEST_PORT)
            throw new CannotStart("The port must be a number up to 65535, not “" + typed + "”.");
        int port = Integer.parseInt(typed);
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return port;
        } catch (BindException taken) {
            throw new CannotStart("Port " + port
                    + " is in use by another program. Choose another one: ./genoot demo --port " + (port + 1));
        }
    }

    /** The database at that address, tried once. */
    static DatabaseAccess usableDatabase(String url, String user, String password) {
        var access = access(url, user, password);
        access.refuseUnusable();
        return access;
    }

    private static DatabaseAccess access(String url, String user, String password) {
        try {
            return new DatabaseAccess(url, user, password, 1);
        } catch (IllegalArgumentException unreadable) {
            // The address may hold a password: it is not repeated.
            throw new CannotStart(
                    "DATABASE_URL cannot be read: write it as postgres://user:password@host:5432/database.");
        }
    }

    /** The folder for the data, made when missing, when we may write in it. */
    static Path writableFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "genoot", ".tmp"));
            return folder;
        } catch (IOException closed) {
            throw new CannotStart("The data folder " + folder
                    + " cannot be written to: choose another one with --data, or change its owner.");
        }
    }
}
