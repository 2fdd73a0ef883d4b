package coop.genoot.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The data of a stopped server and the files that belong to them, kept so that another process begins with a copy of
 * them instead of making them again.
 *
 * @param place the folder of its own in which they stand
 */
public record KeptData(Path place) {
    private static final String FILES = "files";

    /**
     * Data made by these classes in that way: changed classes find nothing.
     *
     * @param below where data are kept
     * @param made how they were made, such as the day and the size
     */
    public static KeptData of(Path below, Path classes, String made) throws IOException {
        try (var walk = Files.walk(classes)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            digest.update(made.getBytes(StandardCharsets.UTF_8));
            return new KeptData(below.resolve(HexFormat.of().formatHex(digest.digest(), 0, 8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public boolean exists() {
        return Files.isDirectory(place);
    }

    /** Keeps the data of that server, which has been closed, and those files; those of earlier classes are thrown away. */
    public void keep(EmbeddedPostgres closed, Path files) throws IOException, InterruptedException {
        if (exists()) return;
        Files.createDirectories(place.getParent());
        EmbeddedPostgres.run(place.getParent(), List.of("find", ".", "-mindepth", "1", "-delete"));
        var fresh = Files.createTempDirectory(place.getParent(), "keeping");
        copy(closed.home().resolve(EmbeddedPostgres.DATA), fresh.resolve(EmbeddedPostgres.DATA));
        copy(closed.home().resolve(EmbeddedPostgres.PASSWORD), fresh.resolve(EmbeddedPostgres.PASSWORD));
        copy(files, fresh.resolve(FILES));
        Files.move(fresh, place);
    }

    /** Lays the files that belong to the data in that folder, which does not exist yet. */
    public void copyFilesTo(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        copy(place.resolve(FILES), folder);
    }

    void copyDataTo(Path home) throws IOException, InterruptedException {
        EmbeddedPostgres.run(home, List.of("rm", "-rf", home.resolve(EmbeddedPostgres.DATA).toString()));
        copy(place.resolve(EmbeddedPostgres.DATA), home.resolve(EmbeddedPostgres.DATA));
        copy(place.resolve(EmbeddedPostgres.PASSWORD), home.resolve(EmbeddedPostgres.PASSWORD));
    }

    /** With the rights of each file: the server refuses data that others may read. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        EmbeddedPostgres.run(
                from.toAbsolutePath().getParent(),
                List.of("cp", "-a", from.toAbsolutePath().toString(), to.toAbsolutePath().toString()));
    }
}
