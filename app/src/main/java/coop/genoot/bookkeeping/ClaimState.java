package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a claim stands in the books.
 *
 * @param sums all that stands on accounts of each kind about this claim, signed as in the books
 */
record ClaimState(Claim claim, Map<AccountKind, Money> sums, Credit credited) {
    ClaimState {
        sums = Map.copyOf(sums);
    }

    static ClaimState of(Claim claim, Map<AccountKind, Money> sums, Credit credited) {
        return new ClaimState(claim, sums, credited);
    }

    /** Where it stands once these lines are posted too. */
    ClaimState after(List<Line> lines) {
        var after = new EnumMap<AccountKind, Money>(AccountKind.class);
        after.putAll(sums);
        lines.stream()
                .filter(line -> claim.subject().equals(line.subject()))
                .forEach(line -> after.merge(line.account().kind(), line.amount(), Money::plus));
        return new ClaimState(claim, after, credited);
    }

    ClaimState afterCredit(List<Line> lines, Credit credit) {
        return new ClaimState(claim, after(lines).sums, credited.plus(credit));
    }

    /** What the client still has to pay; negative when more was paid or credited than asked. */
    Money open() {
        return on(AccountKind.CLIENT_RECEIVABLE);
    }

    /** Of that part, what still waits for the client. */
    Money waiting(Pot pot) {
        return on(pot.before()).negated();
    }

    /** Of that part, what was settled and not credited. */
    Money settled(Pot pot) {
        return claim.part(pot).minus(credited.part(pot)).minus(waiting(pot));
    }

    /** What is open, as a part of the sale. */
    Credit openPart() {
        var net = Amounts.share(claim.net().minus(credited.net()), open(), asked());
        return credited.next(claim, net, open());
    }

    /** What is asked in all. */
    Money asked() {
        return claim.total().minus(credited.total());
    }

    /** What was paid of what is asked; never more than that. */
    Money paid() {
        return asked().minus(Amounts.most(open(), Money.noEuros()));
    }

    /** Without VAT, what was collected of what is left of the sale. */
    Money collected() {
        return collectedOf(claim.net().minus(credited.net()));
    }

    /** Of the contribution as reckoned on issue, the share of what was collected. */
    Money expectedContribution() {
        return collectedOf(claim.contribution().minus(credited.contribution()));
    }

    /** What the rule took on collection above what was reckoned on issue; negative when it took less. */
    Money corrected() {
        return on(AccountKind.CONTRIBUTION).negated();
    }

    private Money collectedOf(Money whole) {
        return Amounts.share(whole, paid(), asked());
    }

    private Money on(AccountKind kind) {
        return sums.getOrDefault(kind, Money.noEuros());
    }
}
