package coop.genoot.platform.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** A file of secrets outside the database, which only the owner of the process may read. */
public record SecretFile(Path file) {
    /** Its lines; when there is none it is made first, with that content, once for all nodes that share it. */
    public List<String> lines(Supplier<String> first) {
        try {
            if (!Files.exists(file)) create(first.get());
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("The secrets can be neither read nor made: " + file, problem);
        }
    }

    // Whole before it bears its name: another node that finds it can read it.
    private void create(String content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(folder);
        var made = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly);
        Files.writeString(made, content);
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another node or thread was first; its secrets are the ones.
        } finally {
            Files.delete(made);
        }
    }
}
