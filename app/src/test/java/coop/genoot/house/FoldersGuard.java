package coop.genoot.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One name, five wings: a folder of code, pages, tables, words or tests bears the name of a room. */
final class FoldersGuard {
    private FoldersGuard() {}

    static List<String> strangersIn(Path wing, Set<String> rooms) {
        try (var entries = Files.list(wing)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !rooms.contains(roomOf(name)))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** sales_nl.properties, sales_quotes_nl.properties and sales all belong to sales. */
    private static String roomOf(String name) {
        return name.replaceFirst("(_[a-z]+)?_(nl|fr|en)\\.properties$", "");
    }
}
