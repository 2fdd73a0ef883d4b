package coop.genoot.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The five wings on disk, as the guards read them. */
final class Wings {
    static final Path PAGES = Path.of("src/main/jte");
    static final Path TABLES = Path.of("src/main/resources/db/migration");
    static final Path WORDS = Path.of("src/main/resources/messages");
    static final Path CODE = Path.of("src/main/java/coop/genoot");
    static final Path TESTS = Path.of("src/test/java/coop/genoot");

    private Wings() {}

    static Map<String, String> templates() {
        return texts(PAGES, ".jte");
    }

    static Map<String, String> texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(Path::toString, Wings::read, (one, _) -> one, TreeMap::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** For each bundle: the keys of each of its files. */
    static Map<String, Map<String, Set<String>>> bundles() {
        return texts(WORDS, ".properties").entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().replaceFirst("_(nl|fr|en)\\.properties$", ""),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, entry -> keys(entry.getValue()))));
    }

    private static Set<String> keys(String text) {
        var properties = new Properties();
        try {
            properties.load(new java.io.StringReader(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties.stringPropertyNames();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
