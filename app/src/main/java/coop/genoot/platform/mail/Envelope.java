package coop.genoot.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a message as the world's mail servers read it. The id of the message makes a second copy recognisable. */
final class Envelope {
    private Envelope() {}

    static void fill(MimeMessage envelope, Message message, InternetAddress from) {
        try {
            var helper = new MimeMessageHelper(envelope, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(new InternetAddress(message.to(), true));
            if (message.replyTo() != null) helper.setReplyTo(new InternetAddress(message.replyTo(), true));
            helper.setSubject(message.subject());
            if (message.html() == null) helper.setText(message.text());
            else helper.setText(message.text(), message.html());
            for (var attachment : message.attachments())
                helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()), attachment.type());
            envelope.setHeader("Content-Language", message.language().code());
            envelope.setHeader("Auto-Submitted", "auto-generated");
            if (message.unsubscribe() != null) endWithOneClick(envelope, message.unsubscribe());
            envelope.saveChanges();
            envelope.setHeader("Message-ID", "<" + message.id() + "@" + host(from) + ">");
        } catch (MessagingException strange) {
            throw new MailPreparationException(strange);
        }
    }

    /** RFC 8058: the mail program itself sends that one word to the address; nobody needs to open a page. */
    private static void endWithOneClick(MimeMessage envelope, String address) throws MessagingException {
        envelope.setHeader("List-Unsubscribe", "<" + address + ">");
        envelope.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static String host(InternetAddress from) {
        return from.getAddress().replaceFirst(".*@", "");
    }
}
