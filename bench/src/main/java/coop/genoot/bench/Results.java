package coop.genoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Every figure under its name, kept beside the data, so that the sections can be measured one after the other. */
final class Results {
    private final Path file;
    private final Properties figures = new Properties();

    Results(Path folder) throws IOException {
        file = folder.resolve("figures.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                figures.load(reader);
            }
        }
    }

    void put(String name, double value) throws IOException {
        put(name, String.format(Locale.ROOT, "%.4f", value));
    }

    void put(String name, String value) throws IOException {
        System.out.println("  " + name + " = " + value);
        figures.setProperty(name, value);
        try (var writer = Files.newBufferedWriter(file)) {
            figures.store(writer, null);
        }
    }

    boolean has(String name) {
        return figures.containsKey(name);
    }

    String text(String name) {
        return figures.getProperty(name, "");
    }

    double get(String name) {
        return has(name) ? Double.parseDouble(figures.getProperty(name)) : Double.NaN;
    }
}
