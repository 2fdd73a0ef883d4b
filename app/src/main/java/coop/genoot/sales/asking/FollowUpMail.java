package coop.genoot.sales.asking;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteLinks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the question in the client's language, with the private address on which they answer. */
@Component
class FollowUpMail {
    private static final String WORDS = "sales.quote.follow-up.";

    private final QuoteLinks links;
    private final Mail mail;
    private final WordsOf words;
    private final Clock clock;

    FollowUpMail(QuoteLinks links, Mail mail, WordsOf words, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.words = words;
        this.clock = clock;
    }

    /** Queues the mail in this transaction; it leaves after it. */
    void ask(Actor who, Quote quote, String to) {
        var t = words.in(quote.language());
        var head = quote.letterhead();
        var title = quote.title().isEmpty() ? t.text("sales.quote.numbered", quote.number()) : quote.title();
        var text = String.join(
                "\n\n",
                t.text("sales.mail.hello", head.client()),
                t.text(
                        WORDS + "text",
                        head.activity(),
                        title,
                        t.money(quote.totals().total()),
                        t.date(quote.validUntil())),
                t.text(WORDS + "read") + "\n" + links.make(who, quote),
                t.text(WORDS + "crossed"),
                t.text("sales.mail.bye", head.activity(), head.seller()));
        var subject = t.text(WORDS + "subject", quote.number(), head.activity());
        mail.send(Message.to(to, TimeOrderedId.at(clock.instant()), quote.language(), subject, text)
                .about(
                        quote.id().value(),
                        quote.entity().value(),
                        quote.activity().value()));
    }
}
