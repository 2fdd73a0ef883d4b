package coop.genoot.purchasing.web;

import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.PaymentSentences;
import coop.genoot.purchasing.web.ReceiptsPage.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says where a claim stands, in lists and on its page. */
@Component
class ClaimReadingPages {
    private final WordsOf words;
    private final ObjectProvider<PaymentSentences> payments;
    private final Clock clock;

    ClaimReadingPages(WordsOf words, ObjectProvider<PaymentSentences> payments, Clock clock) {
        this.words = words;
        this.payments = payments;
        this.clock = clock;
    }

    Words words(Actor me) {
        return words.in(me.language());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One line of a list; the member's name where others read it. */
    Row row(ExpenseClaim claim, boolean withName, Words t) {
        var state = claim.state();
        return new Row(
                tone(claim),
                title(claim, t),
                detail(claim, withName, t),
                t.text(state.key()),
                "/receipts/" + claim.id());
    }

    String title(ExpenseClaim claim, Words t) {
        var said = claim.handed();
        if (said == null) return t.text("purchasing.title." + claim.sort().slug());
        return said.supplier() + " · " + t.money(said.gross());
    }

    private String detail(ExpenseClaim claim, boolean withName, Words t) {
        var said = claim.handed();
        if (said == null || claim.isDraft()) return t.dateTime(claim.madeAt());
        var what = said.number() + " · " + t.shortDate(said.spentOn());
        return withName ? claim.personName() + " · " + what : what;
    }

    Tone tone(ExpenseClaim claim) {
        return switch (claim.state()) {
            case DRAFT -> Tone.NOW;
            case LOOKED_AT, WAITING -> Tone.WAITING;
            case APPROVED, UNDER_WAY -> isLate(claim) ? Tone.PROBLEM : Tone.WAITING;
            case PAID -> Tone.POSITIVE;
            case REFUSED -> Tone.PROBLEM;
            case WITHDRAWN -> Tone.CALM;
        };
    }

    /** Where it stands and with whom, until when (requirement E-03). */
    String now(ExpenseClaim claim, Words t) {
        var said = claim.said();
        return switch (claim.state()) {
            case WAITING -> t.text("purchasing.now.waiting", said.invoiceNumber(), until(said.dueOn(), t));
            case PAID -> t.text("purchasing.now.paid", t.date(said.paidOn() == null ? said.dueOn() : said.paidOn()));
            case LOOKED_AT, APPROVED, UNDER_WAY ->
                t.text("purchasing.now." + claim.state().slug(), until(said.dueOn(), t));
            case DRAFT, REFUSED, WITHDRAWN ->
                t.text("purchasing.over." + claim.state().slug());
        };
    }

    /** How far its payment is, and what is in its way; nothing as long as nothing is owed. */
    @Nullable
    String payment(ExpenseClaim claim, Words t) {
        if (claim.state() != ClaimState.APPROVED && claim.state() != ClaimState.UNDER_WAY) return null;
        return payments.stream()
                .flatMap(it -> it.of(claim.id(), t).stream())
                .findFirst()
                .orElse(null);
    }

    private String until(LocalDate due, Words t) {
        long left = ChronoUnit.DAYS.between(today(), due);
        if (left < 0) return t.plural("purchasing.until.late", -left, t.date(due));
        return t.plural("purchasing.until.left", left, t.date(due));
    }

    private boolean isLate(ExpenseClaim claim) {
        return claim.said().dueOn().isBefore(today());
    }

    /** Whether it is on its way, for who reads their list. */
    static boolean isOpen(ExpenseClaim claim) {
        return claim.state() != ClaimState.DRAFT && !claim.state().isOver();
    }
}
