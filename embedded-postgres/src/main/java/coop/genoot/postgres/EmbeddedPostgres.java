package coop.genoot.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One running PostgreSQL whose data live in one folder and stay there between runs. Only one process at a time may hold
 * the folder. A server left over from a killed process is stopped first; an interrupted one recovers by itself.
 *
 * <p>Start it from a thread that lives as long as the server should: the kernel tells the server to stop when that
 * thread ends, which is what makes {@code kill -9} of the application safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The superuser of the cluster: owns databases, never used to serve pages. */
    public static final String SUPERUSER = "postgres";

    static final String DATA = "pgdata";
    static final String PASSWORD = "superuser.password";
    private static final int START_SECONDS = 90;
    private static final List<String> THROWAWAY = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "shared_buffers=256MB",
            // Each house that tests keep open has a pool of its own.
            "max_connections=400");

    private final Path data;
    private final Process server;
    private final int port;
    private final String password;
    private final FileChannel lockFile;

    private EmbeddedPostgres(Path data, Process server, int port, String password, FileChannel lockFile) {
        this.data = data;
        this.server = server;
        this.port = port;
        this.password = password;
        this.lockFile = lockFile;
    }

    /** Starts the server that survives crashes and power cuts: what a demo or a small house needs. */
    public static EmbeddedPostgres startDurable(Path home) throws IOException, InterruptedException {
        return start(home, List.of("shared_buffers=512MB", "max_wal_size=4GB"), null);
    }

    /** Starts a server that trades safety for speed; for data that may be thrown away. */
    public static EmbeddedPostgres startThrowaway(Path home) throws IOException, InterruptedException {
        return start(home, THROWAWAY, null);
    }

    /**
     * The same below {@link #home}, in the first folder of that name and a number that no other process holds: as many
     * processes as {@code most} may do this at a time, each with a server of its own.
     */
    public static EmbeddedPostgres startThrowaway(String name, int most) throws IOException, InterruptedException {
        return startThrowaway(name, most, null);
    }

    /** The same with the data of another server, when those are kept; what stood in the folder is thrown away then. */
    public static EmbeddedPostgres startThrowaway(String name, int most, @Nullable KeptData beginning)
            throws IOException, InterruptedException {
        for (int number = 1; number < most; number++) {
            try {
                return start(home(name + "-" + number), THROWAWAY, beginning);
            } catch (DataFolderInUse taken) {
                // The next number may be free.
            }
        }
        return start(home(name + "-" + most), THROWAWAY, beginning);
    }

    private static EmbeddedPostgres start(Path home, List<String> settings, @Nullable KeptData beginning)
            throws IOException, InterruptedException {
        var account = ServerAccount.ofThisProcess();
        Files.createDirectories(home);
        account.mayReach(home);
        var lockFile = lock(home);
        var binaries = PostgresBinaries.unpacked(account);
        var data = home.resolve(DATA);
        stopLeftover(account, binaries, data);
        if (beginning != null && beginning.exists()) beginning.copyDataTo(home);
        var password = password(home);
        if (!Files.exists(data.resolve("PG_VERSION"))) createCluster(account, binaries, home, data, password);
        int port = freePort();
        var server = launch(account, binaries, home, data, port, settings);
        var started = new EmbeddedPostgres(data, server, port, password, lockFile);
        started.awaitReady(home.resolve("postgres.log"));
        return started;
    }

    /** A folder of that name where Genoot keeps things on this machine, reachable for the server's account. */
    public static Path home(String name) {
        return PostgresBinaries.base().resolve(name);
    }

    /** The JDBC address of a database of this server, for the superuser or any other role. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** Creates the database unless it is there already. */
    public void ensureDatabase(String database) throws SQLException {
        try (var connection = connect("postgres");
                var lookup = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            lookup.setString(1, database);
            if (lookup.executeQuery().next()) return;
            try (var create = connection.createStatement()) {
                create.execute("create database \"" + database + "\" encoding 'UTF8'");
            }
        }
    }

    /** Throws the database with everything in it away; nothing when there is none. */
    public void dropDatabase(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + database + "\" with (force)");
        }
    }

    /** The folder in which the data and the password stand. */
    Path home() {
        return data.getParent();
    }

    public boolean isRunning() {
        return server.isAlive();
    }

    /** The process id of the server, for tests that kill it on purpose. */
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        try {
            if (server.isAlive()) {
                // SIGINT is PostgreSQL's fast shutdown: running statements end, everything committed is kept.
                new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                        .start()
                        .waitFor();
                if (!server.waitFor(60, TimeUnit.SECONDS))
                    server.destroyForcibly().waitFor();
            }
        } catch (IOException problem) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            closeLock();
        }
    }

    private void closeLock() {
        try {
            lockFile.close();
        } catch (IOException problem) {
            throw new IllegalStateException("The lock of " + data + " could not be given back", problem);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel =
                FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException heldByThisProcess) {
            // Falls through: the folder is in use, by ourselves.
        }
        if (lock == null) {
            channel.close();
            throw new DataFolderInUse(home);
        }
        return channel;
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve(PASSWORD);
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static void createCluster(ServerAccount account, Path binaries, Path home, Path data, String password)
            throws IOException, InterruptedException {
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.owns(data);
        var passwordFile = Files.createTempFile(data.getParent(), "new", ".password");
        Files.writeString(passwordFile, password);
        account.owns(passwordFile);
        try {
            run(
                    home,
                    account.command(List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "-D",
                            data.toString(),
                            "-U",
                            SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--set",
                            "listen_addresses=127.0.0.1")));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static void stopLeftover(ServerAccount account, Path binaries, Path data)
            throws IOException, InterruptedException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var commandLine = Path.of("/proc/" + pid + "/cmdline");
        if (Files.exists(commandLine) && Files.readString(commandLine).contains(data.toString())) {
            run(
                    data.getParent(),
                    account.command(List.of(
                            binaries.resolve("bin/pg_ctl").toString(),
                            "-D",
                            data.toString(),
                            "-m",
                            "fast",
                            "-w",
                            "stop")));
        }
    }

    private static Process launch(
            ServerAccount account, Path binaries, Path home, Path data, int port, List<String> settings)
            throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-k",
                "",
                "-c",
                "max_connections=120"));
        // What is said twice holds as it is said last.
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        var log = home.resolve("postgres.log").toFile();
        return new ProcessBuilder(account.command(command))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            if (!server.isAlive()) throw new IOException("PostgreSQL stopped while starting; its log is " + log);
            try (var connection = connect("postgres")) {
                if (connection.isValid(1)) return;
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("PostgreSQL was not ready after " + START_SECONDS + " seconds; its log is " + log);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + " failed:\n" + output);
    }
}
