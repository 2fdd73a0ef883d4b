package coop.genoot.platform.mail;

import jakarta.mail.internet.InternetAddress;
import org.springframework.mail.javamail.JavaMailSender;

/** Carries mail to the mail server of the house. */
class MailServer implements MailCarrier {
    private final JavaMailSender server;
    private final InternetAddress from;

    MailServer(JavaMailSender server, InternetAddress from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void carry(Message message) {
        var envelope = server.createMimeMessage();
        Envelope.fill(envelope, message, from);
        server.send(envelope);
    }
}
