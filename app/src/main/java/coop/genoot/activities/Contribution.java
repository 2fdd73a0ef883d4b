package coop.genoot.activities;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Wording;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cooperative retains of one document, and what it pays for (requirement A-20).
 *
 * @param rate the rate of the tier the document reaches, as shown to people; the amount may span several tiers
 * @param ruleVersion the version of the dated rule that was used, kept with the posting
 * @param trigger when it is taken; at the end of a period the amount is nothing yet
 * @param parts what it pays for; they add up to the amount to the cent; empty when the rule does not tell
 */
public record Contribution(
        Money amount, Rate rate, @Nullable UUID ruleVersion, Trigger trigger, List<Part> parts) {
    /** One thing the contribution pays for. */
    public record Part(Wording name, Money amount) {}

    public Contribution {
        parts = List.copyOf(parts);
    }
}
