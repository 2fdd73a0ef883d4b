package coop.genoot.support.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder into which the mail server puts each mail to a reply address as a file {@code *.eml}; {@code read} inside it
 * holds what was dealt with, {@code failed} what could not be read. How often a mail was tried stands in its name, so
 * that one that fails for good never keeps its place in front of the others.
 */
@Component
class MailFolder implements InboundMail {
    /** More than any mail with files as large as they may be. */
    static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_TRIES = 3;
    private static final String END = ".eml";
    private static final Pattern TRIED = Pattern.compile("(.*)\\.tried(\\d)\\.eml");

    private final Path folder;

    MailFolder(@Value("${genoot.replies.folder:${genoot.home:${java.io.tmpdir}/genoot}/replies}") Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> waiting() {
        if (Files.notExists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(END))
                    .sorted()
                    .limit(MOST_AT_ONCE)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<Arrived> open(String name) {
        var tried = TRIED.matcher(name);
        int tries = tried.matches() ? Integer.parseInt(tried.group(2)) : 0;
        var plain = tried.matches() ? tried.group(1) : name.substring(0, name.length() - END.length());
        try {
            var file = folder.resolve(name);
            if (Files.notExists(file)) return Optional.empty();
            if (tries >= MOST_TRIES || Files.size(file) > MOST_BYTES) {
                setAside(name);
                return Optional.empty();
            }
            var now = plain + ".tried" + (tries + 1) + END;
            Files.move(file, folder.resolve(now), StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new Arrived(now, Files.readAllBytes(folder.resolve(now))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void acknowledge(String name) {
        move(name, "read");
    }

    @Override
    public void setAside(String name) {
        move(name, "failed");
    }

    private void move(String name, String where) {
        var file = Path.of(name).getFileName();
        try {
            var there = Files.createDirectories(folder.resolve(where));
            Files.move(folder.resolve(file), there.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
