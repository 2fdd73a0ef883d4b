package coop.genoot.platform.mail;

import static coop.genoot.platform.db.Tables.MAIL;
import static coop.genoot.platform.db.Tables.MAIL_ATTACHMENT;

import coop.genoot.common.Language;
import coop.genoot.platform.db.tables.records.MailRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mail in the database. */
@Component
class KeptMail {
    private final DSLContext sql;

    KeptMail(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it is new. */
    boolean add(Message message, Instant now) {
        var about = message.about();
        var added = sql.insertInto(MAIL)
                .set(MAIL.ID, message.id())
                .set(MAIL.RECIPIENT, message.to())
                .set(MAIL.REPLY_TO, message.replyTo())
                .set(MAIL.LANGUAGE, message.language().name())
                .set(MAIL.SUBJECT, message.subject())
                .set(MAIL.BODY, message.text())
                .set(MAIL.HTML, message.html())
                .set(MAIL.DOCUMENT_ID, about == null ? null : about.document())
                .set(MAIL.ENTITY_ID, about == null ? null : about.entity())
                .set(MAIL.SCOPE_ID, about == null ? null : about.scope())
                .set(MAIL.UNSUBSCRIBE, message.unsubscribe())
                .set(MAIL.QUEUED, now)
                .onConflictDoNothing()
                .execute();
        if (added == 1) addAttachments(message);
        return added == 1;
    }

    private void addAttachments(Message message) {
        for (int i = 0; i < message.attachments().size(); i++) {
            var attachment = message.attachments().get(i);
            sql.insertInto(MAIL_ATTACHMENT)
                    .set(MAIL_ATTACHMENT.MAIL_ID, message.id())
                    .set(MAIL_ATTACHMENT.POSITION, i)
                    .set(MAIL_ATTACHMENT.NAME, attachment.name())
                    .set(MAIL_ATTACHMENT.TYPE, attachment.type())
                    .set(MAIL_ATTACHMENT.CONTENT, attachment.content())
                    .execute();
        }
    }

    /** The mail, if it is still to be handed over; other nodes keep off it until this transaction ends. */
    Optional<SentMail> lockUnsent(UUID id) {
        return sql.selectFrom(MAIL)
                .where(MAIL.ID.eq(id))
                .and(MAIL.SENT.isNull())
                .and(MAIL.REFUSED.isNull())
                .forUpdate()
                .fetchOptional(row -> mail(row, attachmentsOf(id)));
    }

    Optional<SentMail> find(UUID id) {
        return sql.selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchOptional(row -> mail(row, attachmentsOf(id)));
    }

    /** Without their attachments. */
    List<SentMail> about(UUID document) {
        return sql.selectFrom(MAIL)
                .where(MAIL.DOCUMENT_ID.eq(document))
                .orderBy(MAIL.QUEUED, MAIL.ID)
                .fetch(row -> mail(row, List.of()));
    }

    /** Without their attachments. */
    List<SentMail> stuck(int atMost) {
        return sql.selectFrom(MAIL)
                .where(MAIL.SENT.isNull())
                .and(MAIL.FAILURE.isNotNull())
                .and(MAIL.REFUSED.isNull())
                .and(MAIL.DOCUMENT_ID.isNotNull())
                .orderBy(MAIL.QUEUED, MAIL.ID)
                .limit(atMost)
                .fetch(row -> mail(row, List.of()));
    }

    void sent(UUID id, Instant now) {
        sql.update(MAIL)
                .set(MAIL.SENT, now)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .setNull(MAIL.FAILURE)
                .where(MAIL.ID.eq(id))
                .execute();
    }

    void failed(UUID id, String failure) {
        sql.update(MAIL)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .set(MAIL.FAILURE, failure)
                .where(MAIL.ID.eq(id))
                .execute();
    }

    void refused(UUID id, String why, Instant now) {
        sql.update(MAIL)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .set(MAIL.FAILURE, why)
                .set(MAIL.REFUSED, now)
                .where(MAIL.ID.eq(id))
                .execute();
    }

    private List<Message.Attachment> attachmentsOf(UUID id) {
        return sql.selectFrom(MAIL_ATTACHMENT)
                .where(MAIL_ATTACHMENT.MAIL_ID.eq(id))
                .orderBy(MAIL_ATTACHMENT.POSITION)
                .fetch(row -> new Message.Attachment(row.getName(), row.getType(), row.getContent()));
    }

    private static SentMail mail(MailRecord row, List<Message.Attachment> attachments) {
        var message = new Message(
                row.getId(),
                row.getRecipient(),
                row.getReplyTo(),
                Language.valueOf(row.getLanguage()),
                row.getSubject(),
                row.getBody(),
                row.getHtml(),
                attachments,
                about(row),
                row.getUnsubscribe());
        return new SentMail(message, row.getQueued(), row.getSent(), row.getFailure());
    }

    private static Message.@Nullable About about(MailRecord row) {
        return row.getDocumentId() == null
                ? null
                : new Message.About(row.getDocumentId(), row.getEntityId(), row.getScopeId());
    }
}
