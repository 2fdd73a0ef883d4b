package coop.genoot.bookkeeping;

import static coop.genoot.ledger.AccountKind.AVAILABLE;
import static coop.genoot.ledger.AccountKind.BAD_DEBT;
import static coop.genoot.ledger.AccountKind.CLIENT_CREDIT;
import static coop.genoot.ledger.AccountKind.CLIENT_RECEIVABLE;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION;
import static coop.genoot.ledger.AccountKind.CONTRIBUTION_ON_ITS_WAY;
import static coop.genoot.ledger.AccountKind.ON_ITS_WAY;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import coop.genoot.organisation.Setting.LossBearer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What each thing that happens posts: pure reckoning, from where a claim stands to the lines of one transaction. */
final class PostingRules {
    private PostingRules() {}

    /** A client owes the total; the state its VAT; the rest is the Activity's and the contribution's. */
    static List<Line> sale(Claim claim) {
        var lines = Lines.about(claim).addAbout(client(claim, CLIENT_RECEIVABLE), claim.total());
        put(lines, claim, Pot.VAT, claim.vat());
        put(lines, claim, Pot.OWN, claim.own().plus(claim.solidarity()));
        put(lines, claim, Pot.CONTRIBUTION, claim.contribution());
        return lines.all();
    }

    /** What the Activity gives of a sale for solidarity: an entry of its own. */
    static List<Line> given(Claim claim) {
        var lines = Lines.about(claim);
        put(lines, claim, Pot.OWN, claim.solidarity().negated());
        put(lines, claim, Pot.SOLIDARITY, claim.solidarity());
        return lines.all();
    }

    /**
     * The client paid: what was on its way becomes available in proportion, all that is left of it with the last
     * payment; VAT that waited is due likewise. What is too much is kept for the client.
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
        for (var pot : Pot.values())
            settle(lines, claim, pot, Amounts.share(state.waiting(pot), settled, state.open()));
        return lines.all();
    }

    /**
     * Money that had paid the claim left again: it bounced, was paid back, or proved to be somebody else's. What had
     * been settled by it waits again, unless it does not wait for the client by then.
     */
    static List<Line> takenBack(ClaimState state, Money amount, Account from, LocalDate on) {
        var claim = state.claim();
        var lines = Lines.about(claim).add(from, amount.negated()).addAbout(client(claim, CLIENT_RECEIVABLE), amount);
        var tooMuch = Amounts.least(amount, Amounts.most(state.open().negated(), Money.noEuros()));
        var missing = amount.minus(tooMuch);
        if (missing.isZero()) return lines.all();
        for (var pot : Pot.values())
            if (!pot.isSettled(claim, on))
                settle(
                        lines,
                        claim,
                        pot,
                        Amounts.share(state.settled(pot), missing, state.paid()).negated());
        return lines.all();
    }

    /**
     * A credit note mirrors the invoice: first what is still open, then what was paid, which the client has to get
     * back. Refused as a bug when it takes back more than there is left.
     */
    static List<Line> credit(ClaimState state, Credit credit) {
        var claim = state.claim();
        if (credit.total().compareTo(state.asked()) > 0)
            throw new IllegalArgumentException("More credited than there is left of " + claim.number());
        boolean nothingStaysOpen = credit.total().compareTo(state.open()) >= 0;
        var lines = Lines.about(claim)
                .addAbout(client(claim, CLIENT_RECEIVABLE), credit.total().negated());
        for (var pot : Pot.values()) {
            var waiting = state.waiting(pot);
            var part = nothingStaysOpen ? waiting : Amounts.least(waiting, credit.part(pot));
            lines.addAbout(pot.waiting(claim), part)
                    .add(pot.settled(claim), credit.part(pot).minus(part));
        }
        return lines.all();
    }

    /**
     * What is open is given up. All that waits for the client goes; of what was settled already, the VAT and the
     * guaranteed money, whoever bears the loss pays. VAT is got back by who declares it, when the law allows it.
     *
     * @param loss the part of the sale that is given up
     */
    static List<Line> lost(ClaimState state, Credit loss, LossBearer bearer) {
        var claim = state.claim();
        boolean shared = bearer == LossBearer.COOPERATIVE;
        var bears = shared ? Account.of(claim.entity(), BAD_DEBT) : Account.of(claim.activity(), AVAILABLE);
        var lines = Lines.about(claim)
                .addAbout(client(claim, CLIENT_RECEIVABLE), loss.total().negated());
        for (var pot : Pot.values()) {
            var waiting = state.waiting(pot);
            var settled = loss.part(pot).minus(waiting);
            lines.addAbout(pot.waiting(claim), waiting);
            if (pot == Pot.OWN && shared)
                lines.add(pot.settled(claim), waiting.negated()).add(bears, loss.part(pot));
            else lines.add(pot == Pot.VAT ? bears : pot.settled(claim), settled);
        }
        return lines.all();
    }

    /** What a rule takes on collection beside what was reckoned on issue; a negative amount is given back. */
    static List<Line> correction(Claim claim, Money contribution) {
        return Lines.about(claim)
                .add(Account.of(claim.activity(), AVAILABLE), contribution)
                .addAbout(Account.of(claim.activity(), CONTRIBUTION), contribution.negated())
                .all();
    }

    /**
     * The contribution of a period: what is available of it is made now, the rest when money becomes available.
     *
     * @param now of the contribution, what can be taken now
     */
    static List<Line> period(ActivityId activity, UUID period, Money contribution, Money now) {
        var rest = contribution.minus(now);
        return Lines.about(activity, period)
                .add(Account.of(activity, AVAILABLE), now)
                .add(Account.of(activity, CONTRIBUTION), now.negated())
                .addAbout(Account.of(activity, ON_ITS_WAY), rest)
                .addAbout(Account.of(activity, CONTRIBUTION_ON_ITS_WAY), rest.negated())
                .all();
    }

    /** Of the contribution of a period, what had to wait is made. */
    static List<Line> periodMade(ActivityId activity, UUID period, Money amount) {
        return Lines.about(activity, period)
                .addAbout(Account.of(activity, ON_ITS_WAY), amount.negated())
                .add(Account.of(activity, AVAILABLE), amount)
                .addAbout(Account.of(activity, CONTRIBUTION_ON_ITS_WAY), amount)
                .add(Account.of(activity, CONTRIBUTION), amount.negated())
                .all();
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
        var lines = Lines.about(state.claim());
        for (var pot : Pot.values()) if (pot != Pot.VAT) settle(lines, state.claim(), pot, state.waiting(pot));
        return lines.all();
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

    /** Puts a part where it stands on the day of issue. */
    private static void put(Lines lines, Claim claim, Pot pot, Money amount) {
        if (pot.isSettled(claim, claim.issuedOn())) lines.add(pot.settled(claim), amount.negated());
        else lines.addAbout(pot.waiting(claim), amount.negated());
    }

    /** Moves a part from where it waits; a negative amount moves back. */
    private static void settle(Lines lines, Claim claim, Pot pot, Money amount) {
        lines.addAbout(pot.waiting(claim), amount).add(pot.settled(claim), amount.negated());
    }

    private static Account client(Claim claim, AccountKind kind) {
        return Account.ofClient(Objects.requireNonNull(claim.client()), kind);
    }
}
