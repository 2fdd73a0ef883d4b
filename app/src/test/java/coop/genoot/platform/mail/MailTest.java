package coop.genoot.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class MailTest {
    private final UUID invoice = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Actor nele = manager(activity);

    @Autowired
    Mail mail;

    @Autowired
    KeptMail kept;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void a_mail_server() {
        post.start();
    }

    @AfterEach
    void closes() {
        post.stop();
    }

    @Test
    void a_mail_arrives_with_its_words_its_face_and_its_file() throws Exception {
        var pdf = new Message.Attachment("factuur.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        server().carry(message("Factuur 2026-1: café\r\nBcc: all@example.org")
                .withHtml("<p>Hallo</p>")
                .withAttachment(pdf));

        var received = post.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Factuur 2026-1: café Bcc: all@example.org");
        assertThat(received[0].getAllRecipients()).hasSize(1);
        var whole = GreenMailUtil.getWholeMessage(received[0]);
        assertThat(whole).contains("text/plain", "text/html", "factuur.pdf", "Content-Language: nl");
    }

    @Test
    void a_mail_program_can_end_news_with_one_click_and_a_mail_that_names_no_way_cannot_be_ended() throws Exception {
        server().carry(message("News").endedAt("https://genoot.example/unsubscribe/secret?kind=a.kind"));
        server().carry(message("Your invoice"));

        var received = post.getReceivedMessages();
        assertThat(received[0].getHeader("List-Unsubscribe"))
                .containsExactly("<https://genoot.example/unsubscribe/secret?kind=a.kind>");
        assertThat(received[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received[1].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void a_mail_about_something_that_was_rolled_back_does_not_exist() {
        var message = message("Never");
        assertThatThrownBy(() -> inTransaction(() -> {
                    mail.send(message);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(CurrentActor.as(Actor.system("test"), () -> inTransaction(() -> kept.find(message.id()))))
                .isEmpty();
    }

    @Test
    void a_mail_is_handed_over_after_the_transaction_and_once_only() {
        var message = message("Once");
        CurrentActor.run(nele, () -> inTransaction(() -> sendTwice(message)));
        waitUntilSent(message.id());

        new MailDelivery(kept, server(), events, clock, transactions).deliver(new MailQueued(message.id()));
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_failure_is_kept_with_the_mail_and_the_next_attempt_sends_it() {
        var message = message("Stubborn");
        CurrentActor.run(Actor.system("test"), () -> inTransaction(() -> kept.add(message, clock.instant())));
        var attempts = new AtomicInteger();
        var delivery = new MailDelivery(kept, _ -> failAtFirst(attempts), events, clock, transactions);

        assertThatThrownBy(() -> delivery.deliver(new MailQueued(message.id()))).isInstanceOf(MailSendException.class);
        assertThat(found(message.id()).failure()).isEqualTo("The server sleeps");
        assertThat(found(message.id()).sent()).isNull();
        delivery.deliver(new MailQueued(message.id()));
        assertThat(found(message.id()).failure()).isNull();
        assertThat(found(message.id()).sent()).isNotNull();
    }

    @Test
    void an_address_that_the_server_refuses_for_good_is_tried_once_and_one_that_it_refuses_today_again() {
        try (var strict = StrictPost.that("550 5.1.1 nobody here");
                var busy = StrictPost.that("450 4.2.1 come back later")) {
            var refused = queued("Nobody");
            new MailDelivery(kept, carrier(strict.port()), events, clock, transactions)
                    .deliver(new MailQueued(refused));
            assertThat(found(refused).failure()).contains("nobody here");
            new MailDelivery(kept, server(), events, clock, transactions).deliver(new MailQueued(refused));
            assertThat(post.getReceivedMessages()).as("never tried again").isEmpty();

            var waits = queued("Later");
            var delivery = new MailDelivery(kept, carrier(busy.port()), events, clock, transactions);
            assertThatThrownBy(() -> delivery.deliver(new MailQueued(waits))).isInstanceOf(MailSendException.class);
            new MailDelivery(kept, server(), events, clock, transactions).deliver(new MailQueued(waits));
            assertThat(post.getReceivedMessages()).hasSize(1);
        }
    }

    private UUID queued(String subject) {
        var message = message(subject);
        CurrentActor.run(Actor.system("test"), () -> inTransaction(() -> kept.add(message, clock.instant())));
        return message.id();
    }

    @Test
    void what_was_written_about_a_document_can_be_read_by_its_managers_only() {
        var message = message("For the timeline");
        CurrentActor.run(nele, () -> inTransaction(() -> sendTwice(message)));

        assertThat(CurrentActor.as(nele, () -> mail.about(nele, invoice)))
                .extracting(sent -> sent.message().subject())
                .containsExactly("For the timeline");
        var stranger = manager(UUID.randomUUID());
        assertThat(CurrentActor.as(stranger, () -> mail.about(stranger, invoice)))
                .isEmpty();
    }

    private boolean sendTwice(Message message) {
        mail.send(message);
        mail.send(message);
        return true;
    }

    private static void failAtFirst(AtomicInteger attempts) {
        if (attempts.incrementAndGet() == 1) throw new MailSendException("The server sleeps");
    }

    private void waitUntilSent(UUID id) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (found(id).sent() == null && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(found(id).sent()).isNotNull();
    }

    private SentMail found(UUID id) {
        return CurrentActor.as(Actor.system("test"), () -> mail.find(nele, id)).orElseThrow();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private MailServer server() {
        return carrier(post.getSmtp().getPort());
    }

    private static MailServer carrier(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailServer(sender, address());
    }

    private static InternetAddress address() {
        try {
            return new InternetAddress("genoot@example.coop");
        } catch (jakarta.mail.internet.AddressException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Message message(String subject) {
        return Message.to("client@example.org", UUID.randomUUID(), Language.NL, subject, "Dag")
                .about(invoice, UUID.randomUUID(), activity);
    }

    private static Actor manager(UUID activity) {
        var grants = List.of(new Grant(Hat.MANAGER, activity));
        return Actor.person(new PersonId(UUID.randomUUID()), "Nele", grants, Language.NL);
    }
}
