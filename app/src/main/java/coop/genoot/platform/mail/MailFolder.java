package coop.genoot.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Lays mail in a folder, one file each, where a mail server is not wanted: the demo, and a first look around. */
class MailFolder implements MailCarrier {
    // Looks through every library for its providers and kinds of files when it is made: once is enough.
    private final JavaMailSender blanks = new JavaMailSenderImpl();
    private final Path folder;
    private final InternetAddress from;

    MailFolder(Path folder, InternetAddress from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void carry(Message message) {
        Refusals.beforehand(message.to()).ifPresent(why -> {
            throw new AddressRefused(why);
        });
        var envelope = blanks.createMimeMessage();
        Envelope.fill(envelope, message, from);
        try {
            Files.createDirectories(folder);
            try (var file = Files.newOutputStream(folder.resolve(message.id() + ".eml"))) {
                envelope.writeTo(file);
            }
        } catch (IOException | MessagingException problem) {
            throw new MailSendException("Cannot write in " + folder, problem);
        }
    }
}
