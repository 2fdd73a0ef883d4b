package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The simplest books: sums in memory, in which every posting must balance. */
final class Books {
    private final Map<Account, Money> sums = new HashMap<>();
    private final Map<AccountKind, Money> onSubject = new EnumMap<>(AccountKind.class);

    List<Line> post(List<Line> lines) {
        assertThat(lines.stream().map(Line::amount).reduce(Money.noEuros(), Money::plus))
                .isEqualTo(Money.noEuros());
        for (var line : lines) {
            sums.merge(line.account(), line.amount(), Money::plus);
            if (line.subject() != null) onSubject.merge(line.account().kind(), line.amount(), Money::plus);
        }
        return lines;
    }

    Money of(Account account) {
        return sums.getOrDefault(account, Money.noEuros());
    }

    /** With the sign turned, as the Activity sees it. */
    Money mine(AccountKind kind) {
        return of(Account.of(ClaimSamples.ACTIVITY, kind)).negated();
    }

    Money client(AccountKind kind) {
        return of(Account.ofClient(ClaimSamples.CLIENT, kind));
    }

    ClaimState state(Claim claim, Credit credited) {
        return ClaimState.of(claim, onSubject, credited);
    }

    Money everything() {
        return sums.values().stream().reduce(Money.noEuros(), Money::plus);
    }
}
