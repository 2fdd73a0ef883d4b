package coop.genoot.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version into a folder that all our servers share. */
final class PostgresBinaries {
    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    static Path unpacked(ServerAccount account) throws IOException, InterruptedException {
        var base = base();
        Files.createDirectories(base);
        var target = base.resolve("postgresql-" + VERSION);
        try (var channel = FileChannel.open(
                        base.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(target.resolve("bin/postgres"))) unpackInto(base, target);
        }
        account.mayReach(target);
        return target;
    }

    /** Where Genoot keeps what it needs on this machine: {@code /var/lib/genoot} for root, else the user's data folder. */
    static Path base() {
        if (System.getProperty("user.name").equals("root")) return Path.of("/var/lib/genoot");
        var dataHome = System.getenv("XDG_DATA_HOME");
        var home = dataHome == null || dataHome.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local/share")
                : Path.of(dataHome);
        return home.resolve("genoot");
    }

    private static void unpackInto(Path base, Path target) throws IOException, InterruptedException {
        var fresh = Files.createTempDirectory(base, "unpacking");
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null)
                throw new IOException(
                        "The embedded PostgreSQL exists for Linux on x86-64 only. Set DATABASE_URL to a PostgreSQL 16 to 18.");
            var tar = new TarArchiveInputStream(new XZInputStream(archive));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpackEntry(tar, entry, fresh);
        }
        EmbeddedPostgres.run(base, java.util.List.of("chmod", "-R", "a+rX", fresh.toString()));
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder))
            throw new IOException("The archive names a file outside its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
