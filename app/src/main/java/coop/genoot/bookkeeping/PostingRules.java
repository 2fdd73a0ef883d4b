package coop.genoot.bookkeeping;

import static coop.genoot.ledger.AccountKind.AVAILABLE;
import static coop.genoot.ledger.AccountKind.CLIENT_CREDIT;
import static coop.genoot.ledger.AccountKind.CLIENT_RECEIVABLE;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.VAT_DUE;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What each thing that happens posts: pure reckoning, from where a claim stands to the lines of one transaction. */
final class PostingRules {
    private PostingRules() {}

    /** A client owes the total; the state its VAT; the rest is the Activity's and the contribution's. */
    static List<Line> sale(Claim claim, List<Money> vat) {
        boolean guaranteed = claim.isGuaranteed(claim.issuedOn());
        var lines = Lines.about(claim).addAbout(client(claim, CLIENT_RECEIVABLE), claim.total());
        vat.forEach(amount -> lines.add(Account.of(claim.entity(), VAT_DUE), amount.negated()));
        if (guaranteed)
            return lines.add(
                            Account.of(claim.activity(), AVAILABLE), claim.own().negated())
                    .add(
                            Account.of(claim.activity(), CONTRIBUTION),
                            claim.contribution().negated())
                    .all();
        return lines.addAbout(
                        Account.of(claim.activity(), ON_ITS_WAY), claim.own().negated())
                .addAbout(
                        Account.of(claim.activity(), CONTRIBUTION_ON_ITS_WAY),
                        claim.contribution().negated())
                .all();
    }

    /**
     * The client paid: what was on its way becomes available in proportion, all that is left of it with the last
     * payment. What is too much is kept for the client.
     *
     * @param from where the money stands: at the bank, or waiting
     */
    static List<Line> payment(ClaimState state, Money amount, Account from) {
        var claim = state.claim();
        var settled = Amounts.least(amount, Amounts.most(state.open(), Money.noEuros()));
        var lines = Lines.about(claim)
                .add(from, amount)
                .addAbout(client(claim, CLIENT_RECEIVABLE), settled.negated())
                .add(client(claim, CLIENT_CREDIT), settled.minus(amount));
        if (settled.isZero()) return lines.all();
        return released(
                lines,
                claim.activity(),
                Amounts.share(state.onItsWay(), settled, state.open()),
                Amounts.share(state.contributionOnItsWay(), settled, state.open()));
    }

    /**
     * Money that had paid the claim left again: it bounced, was paid back, or proved to be somebody else's. What had
     * become available by it is on its way again, unless the entity guarantees it by then.
     */
    static List<Line> takenBack(ClaimState state, Money amount, Account from, LocalDate on) {
        var claim = state.claim();
        var lines = Lines.about(claim).add(from, amount.negated()).addAbout(client(claim, CLIENT_RECEIVABLE), amount);
        var tooMuch = Amounts.least(amount, Amounts.most(state.open().negated(), Money.noEuros()));
        var missing = amount.minus(tooMuch);
        if (missing.isZero() || claim.isGuaranteed(on)) return lines.all();
        return released(
                lines,
                claim.activity(),
                Amounts.share(state.released(), missing, state.paid()).negated(),
                Amounts.share(state.releasedContribution(), missing, state.paid())
                        .negated());
    }

    /**
     * A credit note mirrors the invoice: first what is still open, then what was paid, which the client has to get
     * back. Refused as a bug when it takes back more than there is left.
     */
    static List<Line> credit(ClaimState state, Credit credit, List<Money> vat) {
        var claim = state.claim();
        if (credit.total().compareTo(state.asked()) > 0)
            throw new IllegalArgumentException("More credited than there is left of " + claim.number());
        boolean nothingStaysOpen = credit.total().compareTo(state.open()) >= 0;
        var lines = Lines.about(claim)
                .addAbout(client(claim, CLIENT_RECEIVABLE), credit.total().negated());
        vat.forEach(amount -> lines.add(Account.of(claim.entity(), VAT_DUE), amount));
        var own = nothingStaysOpen ? state.onItsWay() : Amounts.least(state.onItsWay(), credit.own());
        var contribution = nothingStaysOpen
                ? state.contributionOnItsWay()
                : Amounts.least(state.contributionOnItsWay(), credit.contribution());
        return lines.addAbout(Account.of(claim.activity(), ON_ITS_WAY), own)
                .add(Account.of(claim.activity(), AVAILABLE), credit.own().minus(own))
                .addAbout(Account.of(claim.activity(), CONTRIBUTION_ON_ITS_WAY), contribution)
                .add(
                        Account.of(claim.activity(), CONTRIBUTION),
                        credit.contribution().minus(contribution))
                .all();
    }

    /** What a credit of that net amount gives back of the contribution: in proportion, and the rest with the last. */
    static Money contributionBack(Claim claim, Credit before, Money net) {
        var left = claim.contribution().minus(before.contribution());
        return Amounts.share(left, net, claim.net().minus(before.net()));
    }

    /** One Activity pays another at once: no bank, no VAT. A negative amount flows back. */
    static List<Line> internal(Claim claim, Money amount, Money contribution) {
        var buyer = Objects.requireNonNull(claim.buyer());
        return Lines.about(claim)
                .addAbout(Account.of(buyer, AVAILABLE), amount)
                .addAbout(Account.of(claim.activity(), AVAILABLE), contribution.minus(amount))
                .addAbout(Account.of(claim.activity(), CONTRIBUTION), contribution.negated())
                .all();
    }

    /** The day has come from which the entity guarantees the money: all that is on its way becomes available. */
    static List<Line> release(ClaimState state) {
        return released(
                Lines.about(state.claim()), state.claim().activity(), state.onItsWay(), state.contributionOnItsWay());
    }

    /** Money moves between an account of money and one other, and concerns no claim. */
    static List<Line> between(Account from, Money amount, Account other) {
        return Lines.aboutNobody()
                .add(from, amount)
                .add(other, amount.negated())
                .all();
    }

    static Account clientCredit(UUID client) {
        return Account.ofClient(client, CLIENT_CREDIT);
    }

    private static List<Line> released(Lines lines, ActivityId activity, Money own, Money contribution) {
        return lines.release(activity, ON_ITS_WAY, AVAILABLE, own)
                .release(activity, CONTRIBUTION_ON_ITS_WAY, CONTRIBUTION, contribution)
                .all();
    }

    private static Account client(Claim claim, AccountKind kind) {
        return Account.ofClient(Objects.requireNonNull(claim.client()), kind);
    }
}
