package coop.genoot.support.replies;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was read: who says to have sent it, to which addresses, the plain words and the files.
 *
 * @param from empty unless there is exactly one sender
 * @param authentic whether our own mail server found that the sender is who they say (RFC 8601, DMARC)
 * @param automatic whether a machine sent it, such as an answer of somebody who is away
 * @param text as typed, with what it quotes; empty when there are no plain words
 */
record Reply(
        String from,
        List<String> to,
        String subject,
        boolean authentic,
        boolean automatic,
        String text,
        List<File> files) {
    private static final int MOST_PARTS = 100;
    private static final int DEEPEST = 10;
    private static final int LONGEST_TEXT = 200_000;

    /** A file beside it; {@code bytes} at most one more than what is allowed. */
    record File(String name, byte[] bytes) {}

    Reply {
        to = List.copyOf(to);
        files = List.copyOf(files);
    }

    /** Nothing when it is no mail, too large, or built to be unreadable. */
    static Optional<Reply> read(byte[] bytes, int mostOfFile, String checker) {
        if (bytes.length > MailFolder.MOST_BYTES) return Optional.empty();
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var parts = new Parts(mostOfFile);
            parts.walk(mail, 0);
            var from = addresses(mail.getHeader("From"));
            return Optional.of(new Reply(
                    from.size() == 1 ? from.getFirst() : "",
                    Stream.of("To", "Cc", "Delivered-To", "X-Original-To")
                            .flatMap(it -> addresses(header(mail, it)).stream())
                            .distinct()
                            .toList(),
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    isAuthentic(mail, checker),
                    isAutomatic(mail),
                    parts.text.toString().replace("\0", ""),
                    parts.files));
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String @Nullable [] header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name);
        } catch (MessagingException unreadable) {
            return null;
        }
    }

    private static List<String> addresses(String @Nullable [] headers) {
        if (headers == null) return List.of();
        return Arrays.stream(headers).flatMap(it -> parsed(it).stream()).toList();
    }

    private static List<String> parsed(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, true))
                    .map(InternetAddress::getAddress)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    /**
     * What the first such line says, which our own server wrote last: it takes away any that came along under its name
     * (RFC 8601, section 5). Without a server that checks nobody is believed.
     */
    private static boolean isAuthentic(MimeMessage mail, String checker) {
        var results = header(mail, "Authentication-Results");
        if (checker.isBlank() || results == null || results.length == 0) return false;
        var parts = results[0].replaceAll("\\([^)]*\\)", " ").split(";");
        return parts[0].strip().split("\\s+")[0].equalsIgnoreCase(checker.strip())
                && Arrays.stream(parts).skip(1).anyMatch(it -> it.strip().matches("(?is)dmarc\\s*=\\s*pass\\b.*"));
    }

    /** RFC 3834: whoever answers a machine may begin a talk that never ends. */
    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        var auto = mail.getHeader("Auto-Submitted", null);
        var precedence = mail.getHeader("Precedence", null);
        return auto != null && !auto.strip().equalsIgnoreCase("no")
                || precedence != null && precedence.strip().matches("(?i)bulk|junk|list|auto_reply")
                || mail.getHeader("List-Id") != null;
    }

    /** The plain words and the files of a mail, a bounded number of parts, never deep. */
    private static final class Parts {
        private final int mostOfFile;
        private final StringBuilder text = new StringBuilder();
        private final List<File> files = new ArrayList<>();
        private int seen;

        Parts(int mostOfFile) {
            this.mostOfFile = mostOfFile;
        }

        void walk(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || ++seen > MOST_PARTS) throw new MessagingException("More parts than a mail has");
            var name = part.getFileName();
            if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                files.add(new File(
                        name == null ? "" : MimeUtility.decodeText(name),
                        part.getInputStream().readNBytes(mostOfFile + 1)));
            } else if (part.isMimeType("multipart/*")) {
                if (part.getContent() instanceof Multipart many)
                    for (int i = 0; i < many.getCount(); i++) walk(many.getBodyPart(i), depth + 1);
            } else if (part.isMimeType("text/plain") && part.getContent() instanceof String words) {
                int room = LONGEST_TEXT - text.length();
                text.append(words, 0, Math.min(words.length(), room));
            }
        }
    }
}
