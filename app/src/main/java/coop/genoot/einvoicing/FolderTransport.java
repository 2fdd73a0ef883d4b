package coop.genoot.einvoicing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A folder instead of a network. {@code outbox/<id>.xml} is what we sent; a file {@code outbox/<id>.status} beside it
 * with
 * {@code DELIVERED} or {@code REFUSED why} is the answer; {@code inbox} holds what arrived and {@code inbox/read}
 * what was
 * kept; {@code unreachable.txt} lists addresses ({@code 0208:0202239951}) that take no e-invoices.
 */
@Component
@ConditionalOnProperty(name = "genoot.einvoicing.transport", havingValue = "folder", matchIfMissing = true)
class FolderTransport implements Transport {
    private static final int MOST_AT_ONCE = 100;

    private final Path folder;

    FolderTransport(
            @Value("${genoot.einvoicing.folder:${genoot.home:${java.io.tmpdir}/genoot}/e-invoices}") Path folder) {
        this.folder = folder;
    }

    @Override
    public Reach lookup(Party.Identifier address) {
        var unreachable = folder.resolve("unreachable.txt");
        try {
            var listed =
                    Files.exists(unreachable) && Files.readAllLines(unreachable).contains(address.toString());
            return listed ? Reach.NOT_REACHABLE : Reach.REACHABLE;
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    @Override
    public Answer send(Parcel parcel) {
        if (lookup(parcel.to()) == Reach.NOT_REACHABLE)
            return new Answer(Outcome.REFUSED, parcel.to() + " takes no e-invoices");
        var file = outbox(parcel.id() + ".xml");
        try {
            if (Files.notExists(file)) write(file, parcel.content());
            return status(parcel.id());
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    @Override
    public Answer status(UUID parcel) {
        var file = outbox(parcel + ".status");
        try {
            if (Files.notExists(file)) return new Answer(Outcome.ACCEPTED, "");
            var words = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (words.equals("DELIVERED")) return new Answer(Outcome.DELIVERED, "");
            return words.startsWith("REFUSED")
                    ? new Answer(
                            Outcome.REFUSED, words.substring("REFUSED".length()).strip())
                    : new Answer(Outcome.ACCEPTED, words);
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    @Override
    public List<Inbound> fetchInbound() {
        var inbox = folder.resolve("inbox");
        if (Files.notExists(inbox)) return List.of();
        try (var files = Files.list(inbox)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().matches("(?i).*\\.(xml|pdf)"))
                    .sorted()
                    .limit(MOST_AT_ONCE)
                    .map(FolderTransport::inbound)
                    .toList();
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    @Override
    public void acknowledge(String inbound) {
        var name = Path.of(inbound).getFileName();
        try {
            var read = Files.createDirectories(folder.resolve("inbox/read"));
            Files.move(folder.resolve("inbox").resolve(name), read.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    /** First beside, then in place, so that a reader of the folder never sees half a file. */
    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var beside = Files.createTempFile(file.getParent(), ".half-", "");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Inbound inbound(Path file) {
        try {
            var name = file.getFileName().toString();
            // One byte more than we take, so that a huge file is refused as such and not read whole.
            try (var in = Files.newInputStream(file)) {
                return new Inbound(name, name, in.readNBytes(XmlNode.MOST_BYTES + 1));
            }
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    private Path outbox(String name) {
        return folder.resolve("outbox").resolve(name);
    }

    private static Unreachable unreachable(IOException failure) {
        return new Unreachable("The folder of e-invoices cannot be used", failure);
    }
}
