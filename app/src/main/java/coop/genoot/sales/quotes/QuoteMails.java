package coop.genoot.sales.quotes;

import coop.genoot.activities.Activities;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to the client when a quote goes out, and to the managers when it is answered. A mail is written in the
 * transaction of what it tells of, and handed over after it.
 */
@Component
class QuoteMails {
    private static final Actor JOB = Actor.system("sales.quote-mails");

    private final QuoteRows quotes;
    private final QuoteLinks links;
    private final Activities activities;
    private final People people;
    private final Post post;
    private final TransactionTemplate transaction;

    QuoteMails(
            QuoteRows quotes,
            QuoteLinks links,
            Activities activities,
            People people,
            Post post,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.quotes = quotes;
        this.links = links;
        this.activities = activities;
        this.people = people;
        this.post = post;
    }

    @EventListener
    void on(QuoteSent sent) {
        var me = Objects.requireNonNull(CurrentActor.get());
        var quote = quotes.find(new QuoteId(sent.quote())).orElseThrow();
        post.toClient(quote, links.make(me, quote));
    }

    /** Later and as the house itself: a client who answers does not see who manages the Activity. */
    @Async
    @TransactionalEventListener
    void on(QuoteAnswered answered) {
        if (answered.byClient())
            CurrentActor.run(JOB, () -> transaction.executeWithoutResult(_ -> tellManagers(answered)));
    }

    private void tellManagers(QuoteAnswered answered) {
        var quote = quotes.find(new QuoteId(answered.quote())).orElseThrow();
        people.byIds(activities.managers(quote.activity()))
                .values()
                .forEach(person -> post.toManager(quote, person, answered.accepted()));
    }

    /** The words of the mails, in their reader's language. */
    @Component
    static class Post {
        private final Mail mail;
        private final WordsOf words;
        private final Site site;

        Post(Mail mail, WordsOf words, Site site) {
            this.mail = mail;
            this.words = words;
            this.site = site;
        }

        void toClient(Quote quote, String link) {
            var t = words.in(quote.language());
            var front = quote.letterhead().activity();
            var title = quote.title().isEmpty() ? t.text("sales.quote.numbered", quote.number()) : quote.title();
            var text = t.text(
                    "sales.mail.quote.text",
                    front,
                    title,
                    t.money(quote.totals().total()),
                    t.date(quote.validUntil()),
                    link);
            var subject = t.text("sales.mail.quote.subject", quote.number(), front);
            mail.send(Message.to(quote.mail(), id("sent", quote, quote.mail()), quote.language(), subject, text)
                    .about(
                            quote.id().value(),
                            quote.entity().value(),
                            quote.activity().value()));
        }

        void toManager(Quote quote, Person person, boolean accepted) {
            var t = words.in(person.language());
            var answer = Objects.requireNonNull(quote.answer());
            var client = quote.letterhead().client();
            var key = accepted ? "sales.mail.accepted." : "sales.mail.refused.";
            Money total = answer.total();
            var what = accepted ? t.money(total) : answer.reason();
            var text = t.text(key + "text", client, quote.number(), what, site.link("/quotes/" + quote.id()));
            var subject = t.text(key + "subject", client, quote.number());
            // Not about the quote: when it comes back, it is not the client's address that does not work.
            mail.send(Message.to(
                    person.email(), id("answered", quote, person.email()), person.language(), subject, text));
        }

        private static UUID id(String what, Quote quote, String to) {
            return UUID.nameUUIDFromBytes((what + quote.id() + to).getBytes(StandardCharsets.UTF_8));
        }
    }
}
