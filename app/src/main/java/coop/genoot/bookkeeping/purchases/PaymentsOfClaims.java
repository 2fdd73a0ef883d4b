package coop.genoot.bookkeeping.purchases;

import coop.genoot.platform.Words;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.PaymentSentences;
import coop.genoot.treasury.payouts.Payables;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of a claim how far its payment is, in the words of who pays it (requirements E-03, T-21). */
@Component
class PaymentsOfClaims implements PaymentSentences {
    private final Payables payables;

    PaymentsOfClaims(Payables payables) {
        this.payables = payables;
    }

    @Override
    public Optional<String> of(ClaimId claim, Words t) {
        return Optional.ofNullable(payables.states(List.of(claim.value())).get(claim.value()))
                .map(state -> state.in(t));
    }
}
