package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import java.util.List;
import java.util.Map;

/**
 * Where a claim stands in the books.
 *
 * @param open what the client still has to pay; negative when more was paid or credited than asked
 * @param onItsWay of the Activity's part, what has not become available
 * @param contributionOnItsWay of the contribution, what has not been made
 */
record ClaimState(Claim claim, Money open, Money onItsWay, Money contributionOnItsWay, Credit credited) {

    static ClaimState of(Claim claim, Map<AccountKind, Money> sums, Credit credited) {
        return new ClaimState(
                claim,
                sums.getOrDefault(AccountKind.CLIENT_RECEIVABLE, Money.noEuros()),
                sums.getOrDefault(AccountKind.ON_ITS_WAY, Money.noEuros()).negated(),
                sums.getOrDefault(AccountKind.CONTRIBUTION_ON_ITS_WAY, Money.noEuros())
                        .negated(),
                credited);
    }

    /** Where it stands once these lines are posted too. */
    ClaimState after(List<Line> lines) {
        return new ClaimState(
                claim,
                open.plus(moved(lines, AccountKind.CLIENT_RECEIVABLE)),
                onItsWay.minus(moved(lines, AccountKind.ON_ITS_WAY)),
                contributionOnItsWay.minus(moved(lines, AccountKind.CONTRIBUTION_ON_ITS_WAY)),
                credited);
    }

    ClaimState afterCredit(List<Line> lines, Credit credit) {
        var after = after(lines);
        return new ClaimState(claim, after.open, after.onItsWay, after.contributionOnItsWay, credited.plus(credit));
    }

    /** What is asked in all. */
    Money asked() {
        return claim.total().minus(credited.total());
    }

    /** What was paid of what is asked; never more than that. */
    Money paid() {
        return asked().minus(Amounts.most(open, Money.noEuros()));
    }

    /** Of the Activity's part, what became available and was not credited. */
    Money released() {
        return claim.own().minus(credited.own()).minus(onItsWay);
    }

    Money releasedContribution() {
        return claim.contribution().minus(credited.contribution()).minus(contributionOnItsWay);
    }

    private Money moved(List<Line> lines, AccountKind kind) {
        return lines.stream()
                .filter(line -> line.account().kind() == kind && claim.subject().equals(line.subject()))
                .map(Line::amount)
                .reduce(Money.noEuros(), Money::plus);
    }
}
