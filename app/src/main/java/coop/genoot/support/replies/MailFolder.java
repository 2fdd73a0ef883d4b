package coop.genoot.support.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder into which the mail server puts each mail to a reply address as a file {@code *.eml}; {@code read} inside it
 * holds what was dealt with.
 */
@Component
class MailFolder implements InboundMail {
    /** More than any mail with files as large as they may be. */
    static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final int MOST_AT_ONCE = 20;

    private final Path folder;

    MailFolder(@Value("${genoot.replies.folder:${genoot.home:${java.io.tmpdir}/genoot}/replies}") Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Arrived> fetch() {
        if (Files.notExists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(".eml"))
                    .sorted()
                    .limit(MOST_AT_ONCE)
                    .map(MailFolder::arrived)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void acknowledge(String name) {
        var file = Path.of(name).getFileName();
        try {
            var read = Files.createDirectories(folder.resolve("read"));
            Files.move(folder.resolve(file), read.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One byte more than we take, so that a huge mail is refused as such and not read whole. */
    private static Arrived arrived(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new Arrived(file.getFileName().toString(), in.readNBytes(MOST_BYTES + 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
