package coop.genoot.platform.mail;

import coop.genoot.common.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param id made by the sender from what it tells of; the same id is sent once only
 * @param text always there, for every reader
 * @param html the same words with a face, or null
 * @param about whose mail it is, so that a timeline can open it; null for mail about an account
 * @param unsubscribe where one click of a mail program ends such mail (RFC 8058); null for what must be told
 */
public record Message(
        UUID id,
        String to,
        @Nullable String replyTo,
        Language language,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable About about,
        @Nullable String unsubscribe) {
    public Message {
        attachments = List.copyOf(attachments);
        subject = subject.replaceAll("\\s+", " ").strip();
    }

    /** The document a mail tells of, with the legal entity and the Activity it is of. */
    public record About(UUID document, UUID entity, UUID scope) {}

    /** A file that goes with the mail; the type such as {@code application/pdf}. */
    public record Attachment(String name, String type, byte[] content) {}

    public static Message to(String address, UUID id, Language language, String subject, String text) {
        return new Message(id, address, null, language, subject, text, null, List.of(), null, null);
    }

    public Message withHtml(String content) {
        return new Message(id, to, replyTo, language, subject, text, content, attachments, about, unsubscribe);
    }

    public Message withReplyTo(String address) {
        return new Message(id, to, address, language, subject, text, html, attachments, about, unsubscribe);
    }

    public Message withAttachment(Attachment attachment) {
        var more = new ArrayList<>(attachments);
        more.add(attachment);
        return new Message(id, to, replyTo, language, subject, text, html, more, about, unsubscribe);
    }

    public Message about(UUID document, UUID entity, UUID scope) {
        var whose = new About(document, entity, scope);
        return new Message(id, to, replyTo, language, subject, text, html, attachments, whose, unsubscribe);
    }

    /** The same words to another address, as a mail of its own. */
    public Message again(UUID newId, String address) {
        return new Message(newId, address, replyTo, language, subject, text, html, attachments, about, unsubscribe);
    }

    /** Such mail can be ended at that address, without signing in. */
    public Message endedAt(String address) {
        return new Message(id, to, replyTo, language, subject, text, html, attachments, about, address);
    }
}
