package coop.genoot.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Language;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailPreparationException;

/** What somebody typed cannot write a line of its own into a mail. */
class MessageTest {
    private static final String MORE = "\r\nBcc: thief@example.org";

    @Test
    void neither_a_subject_nor_the_name_of_a_file_adds_a_reader() throws Exception {
        var mail = to("nele@genoot.example", "Invoice" + MORE)
                .withAttachment(new Message.Attachment("paper" + MORE + ".pdf", "application/pdf", new byte[1]));
        var sent = sent(mail);
        assertThat(sent.getAllRecipients()).containsExactly(new InternetAddress("nele@genoot.example"));
        var bytes = new ByteArrayOutputStream();
        sent.writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.US_ASCII)).doesNotContainPattern("(?m)^Bcc:");
    }

    @Test
    void an_address_that_is_two_is_refused() {
        assertThatThrownBy(() -> sent(to("nele@genoot.example, thief@example.org", "Invoice")))
                .isInstanceOf(MailPreparationException.class);
        assertThatThrownBy(() -> sent(to("nele@genoot.example" + MORE, "Invoice")))
                .isInstanceOf(MailPreparationException.class);
    }

    private static Message to(String address, String subject) {
        return Message.to(address, UUID.randomUUID(), Language.EN, subject, "Hello");
    }

    private static MimeMessage sent(Message mail) throws Exception {
        var envelope = new MimeMessage(Session.getInstance(new Properties()));
        Envelope.fill(envelope, mail, new InternetAddress("house@genoot.example"));
        return envelope;
    }
}
