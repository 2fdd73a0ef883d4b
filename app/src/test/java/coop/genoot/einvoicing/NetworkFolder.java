package coop.genoot.einvoicing;

import coop.genoot.FreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.test.context.TestPropertySource;

/** Gives the tests of this room a network folder of their own; those of one process share it and one house. */
final class NetworkFolder {
    private static final Path FOLDER = FreshDatabase.HOME.resolve("network");

    private NetworkFolder() {}

    @Retention(RetentionPolicy.RUNTIME)
    @TestPropertySource(properties = "genoot.einvoicing.folder=${genoot.home}/network")
    @interface Used {}

    static void put(String name, byte[] content) {
        try {
            Files.createDirectories(FOLDER.resolve(name).getParent());
            Files.write(FOLDER.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static boolean has(String name) {
        return Files.exists(FOLDER.resolve(name));
    }

    /** Takes away what an earlier run left. */
    static void clear() {
        if (Files.notExists(FOLDER)) return;
        try (var left = Files.walk(FOLDER)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
