package coop.genoot.activities;

import coop.genoot.activities.ContributionBases.Counted;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes the contribution of payments one after the other, keeping in mind what each Activity reached in the year, and
 * counts them all together at the end. For one transaction.
 */
public final class CollectedContributions {
    /**
     * Money that came in for a sale.
     *
     * @param id of the payment; counts once
     * @param rule the version that the sale was made by
     * @param net without VAT; negative when it went back
     */
    public record Collected(UUID id, EntityId entity, ActivityId activity, UUID rule, LocalDate on, Money net) {}

    private final ContributionBases bases;
    private final Map<ActivityId, Map<Integer, Money>> reached;
    private final Function<UUID, ContributionRule> ruleOf;
    private final Map<UUID, ContributionRule> rules = new HashMap<>();
    private final List<Counted> counted = new ArrayList<>();

    CollectedContributions(
            ContributionBases bases,
            Map<ActivityId, Map<Integer, Money>> reached,
            Function<UUID, ContributionRule> ruleOf) {
        this.bases = bases;
        this.reached = reached;
        this.ruleOf = ruleOf;
    }

    /** What the rule takes of this payment; nothing when it does not take on payment. */
    public Money take(Collected payment) {
        var rule = rules.computeIfAbsent(payment.rule(), ruleOf);
        if (!rule.countsPayments()) return Money.noEuros();
        var years = reached.computeIfAbsent(payment.activity(), _ -> new HashMap<>());
        var soFar = years.getOrDefault(payment.on().getYear(), Money.noEuros());
        years.put(payment.on().getYear(), soFar.plus(payment.net()));
        counted.add(new Counted(
                payment.id(),
                payment.entity(),
                payment.activity(),
                payment.on(),
                payment.net(),
                rule.trigger(),
                payment.rule()));
        return rule.trigger() == Trigger.COLLECTED ? rule.onPart(payment.net(), soFar) : Money.noEuros();
    }

    /** Keeps what counts, once everything is reckoned. */
    public void keep() {
        bases.countAll(counted);
        counted.clear();
    }
}
