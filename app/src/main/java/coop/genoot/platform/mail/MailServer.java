package coop.genoot.platform.mail;

import jakarta.mail.internet.InternetAddress;
import org.springframework.mail.MailSendException;
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
        Refusals.beforehand(message.to()).ifPresent(MailServer::refuse);
        try {
            server.send(envelope);
        } catch (MailSendException failure) {
            Refusals.in(failure).ifPresent(MailServer::refuse);
            throw failure;
        }
    }

    private static void refuse(String why) {
        throw new AddressRefused(why);
    }
}
