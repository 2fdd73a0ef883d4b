package coop.genoot.sales.recovery;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.delivery.InvoiceLinks;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.reminders.Chasing;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.Reminders;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives a client who was reminded in vain formal notice: a letter by mail, in their language, kept as it left. It can
 * never be taken back, and so whoever wants it at once is asked first.
 */
@Component
class NoticeStep implements StepKind {
    private static final String STEM = "sales.notice.";

    /** The name of its step. */
    static final String NAME = STEM + "formal";

    private final Tools tools;
    private final Settings settings;
    private final WordsOf words;
    private final Mail mail;
    private final InvoiceLinks links;
    private final Clock clock;

    /** What decides whether a notice leaves and what stands on it. */
    @Component
    record Tools(
            Chasing chasing, InvoiceAmounts amounts, LateClaims claims, NoticeLetter letter, FormalNotices notices) {}

    NoticeStep(Tools tools, Settings settings, WordsOf words, Mail mail, InvoiceLinks links, Clock clock) {
        this.tools = tools;
        this.settings = settings;
        this.words = words;
        this.mail = mail;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isFinal() {
        return true;
    }

    @Override
    public Optional<String> paper(PlannedStep step) {
        return Optional.of("/invoices/" + step.document() + "/formal-notice");
    }

    @Override
    public Outcome run(Actor who, PlannedStep step, List<PlannedStep> all) {
        var found = tools.chasing().stillOpen(who, step);
        if (found.isEmpty()) return new Outcome.NotNeeded();
        var invoice = found.get();
        var waits = tools.chasing()
                .waitsFor(invoice, step, Optional.of(Reminders.SECOND), all)
                .or(() -> tools.chasing().waitsFor(invoice, step, Optional.of(Reminders.FIRST), all));
        if (waits.isPresent()) return new Outcome.Waits(waits.get());
        give(who, invoice, tools.chasing().doneOn(Reminders.FIRST, all));
        return new Outcome.Done();
    }

    private void give(Actor who, Invoice invoice, Optional<LocalDate> reminded) {
        var today = LocalDate.now(clock);
        int term = settings.value(Setting.NOTICE_TERM, today, invoice.activity().value());
        var claim = tools.claims().of(invoice, tools.amounts().open(invoice), today, reminded);
        var letter = tools.letter().of(invoice, claim, today, today.plusDays(term));
        var file = tools.notices().keep(invoice, letter);
        var content = invoice.content();
        var t = words.in(content.language());
        var subject = t.text(
                "sales.notice.letter.subject",
                invoice.number(),
                content.parties().front().name());
        mail.send(Message.to(
                        content.parties().buyer().email(),
                        TimeOrderedId.at(clock.instant()),
                        content.language(),
                        subject,
                        text(who, invoice, letter, t))
                .withAttachment(new Message.Attachment(file.name(), file.type().mediaType(), file.bytes()))
                .about(
                        invoice.id().value(),
                        invoice.entity().value(),
                        invoice.activity().value()));
    }

    private String text(Actor who, Invoice invoice, NoticeLetter.Letter letter, Words t) {
        var parties = invoice.content().parties();
        return String.join(
                "\n\n",
                List.of(
                        t.text("sales.notice.letter.hello"),
                        t.text(
                                "sales.notice.letter.mail",
                                invoice.number(),
                                t.money(letter.claim().total()),
                                t.date(letter.payBy())),
                        t.text("sales.notice.letter.read") + "\n" + links.make(who, invoice),
                        t.text("sales.notice.letter.crossed"),
                        t.text(
                                "sales.notice.letter.bye",
                                parties.seller().legalName(),
                                parties.front().name())));
    }
}
