package coop.genoot.purchasing.claims;

import coop.genoot.activities.Budgets;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Posted;
import coop.genoot.ledger.PostedTogether;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets claims go on by themselves when the invoice that they wait for is paid, in the transaction that books it
 * (requirement E-04): the oldest first, as far as what is free reaches.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingClaims {
    private final ClaimRows rows;
    private final Moving moving;
    private final Budgets budgets;

    WaitingClaims(ClaimRows rows, Moving moving, Budgets budgets) {
        this.rows = rows;
        this.moving = moving;
        this.budgets = budgets;
    }

    @EventListener
    void on(PostedTogether posted) {
        var settled = posted.all().stream()
                .map(Posted::open)
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> !it.getValue().isPositive())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (settled.isEmpty()) return;
        rows.lockWaitingFor(settled).stream()
                .collect(Collectors.groupingBy(ExpenseClaim::entity))
                .forEach(this::goOn);
    }

    private void goOn(EntityId entity, List<ExpenseClaim> waiting) {
        var activities = waiting.stream().map(it -> it.said().activity()).toList();
        Map<ActivityId, Money> free = new HashMap<>(budgets.freeForUpdate(entity, activities));
        for (var claim : waiting) {
            var left = free.getOrDefault(claim.said().activity(), Money.noEuros())
                    .minus(claim.said().cost());
            if (left.isNegative()) continue;
            free.put(claim.said().activity(), left);
            moving.move(claim, ClaimVerb.APPROVE, "");
        }
    }
}
