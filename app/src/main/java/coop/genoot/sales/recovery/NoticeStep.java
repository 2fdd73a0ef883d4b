package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.delivery.InvoiceLinks;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.reminders.Chasing;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.Reminders;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepId;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    public boolean isOneLetter() {
        return true;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Outcome run(Actor who, PlannedStep step, List<PlannedStep> all) {
        return Objects.requireNonNull(runAll(who, List.of(new Due(step, all))).get(step.id()));
    }

    @Override
    public Map<StepId, Outcome> runAll(Actor who, List<Due> due) {
        var sorted = tools.chasing().sort(who, due, Reminders.SECOND, Reminders.FIRST);
        sorted.letters().forEach(some -> give(who, some));
        return sorted.asked();
    }

    private void give(Actor who, List<Chasing.Ready> some) {
        var today = LocalDate.now(clock);
        var first = some.getFirst().invoice();
        int term = settings.value(Setting.NOTICE_TERM, today, first.activity().value());
        var letter = tools.letter().of(parts(some, today), today, today.plusDays(term));
        var file = tools.notices().keep(letter);
        var content = first.content();
        var t = words.in(content.language());
        var front = content.parties().front().name();
        var subject = some.size() == 1
                ? t.text("sales.notice.letter.subject", first.number(), front)
                : t.text("sales.notice.letter.subject.many", some.size(), front);
        mail.send(Message.to(
                        some.getFirst().address(),
                        TimeOrderedId.at(clock.instant()),
                        content.language(),
                        subject,
                        text(who, letter, t))
                .withAttachment(new Message.Attachment(file.name(), file.type().mediaType(), file.bytes()))
                .about(
                        first.id().value(),
                        first.entity().value(),
                        first.activity().value()));
    }

    /** The fixed amount is owed for each invoice, also in one letter (Court of Justice, C-585/20, BFF Finance). */
    private List<NoticeLetter.Part> parts(List<Chasing.Ready> some, LocalDate today) {
        var open =
                tools.amounts().open(some.stream().map(it -> it.invoice().id()).toList());
        return some.stream()
                .map(it -> {
                    var invoice = it.invoice();
                    var reminded =
                            tools.chasing().doneOn(Reminders.FIRST, it.due().all());
                    var due = open.getOrDefault(invoice.id(), Money.noEuros());
                    return new NoticeLetter.Part(invoice, tools.claims().of(invoice, due, today, reminded));
                })
                .toList();
    }

    private String text(Actor who, NoticeLetter.Letter letter, Words t) {
        var parties = letter.parts().getFirst().invoice().content().parties();
        var what = letter.parts().size() == 1 ? "sales.notice.letter.mail" : "sales.notice.letter.mail.many";
        var read =
                letter.parts().stream().map(it -> links.make(who, it.invoice())).collect(Collectors.joining("\n"));
        return String.join(
                "\n\n",
                List.of(
                        t.text("sales.notice.letter.hello"),
                        t.text(
                                what,
                                NoticeLetter.numbers(letter.parts()),
                                t.money(letter.total()),
                                t.date(letter.payBy())),
                        t.text("sales.notice.letter.read") + "\n" + read,
                        t.text("sales.notice.letter.crossed"),
                        t.text(
                                "sales.notice.letter.bye",
                                parties.seller().legalName(),
                                parties.front().name())));
    }
}
