package coop.genoot.activities;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.Dated;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the cooperative retains of an Activity's income, by the dated rule nearest to it. */
@Component
@Transactional
public class ContributionRules {
    private final Settings settings;
    private final ContributionBases bases;

    ContributionRules(Settings settings, ContributionBases bases) {
        this.settings = settings;
        this.bases = bases;
    }

    /**
     * Takes the contribution of one document and counts it towards the tiers of its calendar year. Asking again for the
     * same document gives what its amount would take, without counting it twice. A credit note has a negative amount.
     * Refused with {@code organisation.setting.missing} while nobody set a rule.
     */
    public Contribution take(UUID document, EntityId entity, ActivityId activity, LocalDate on, Money net) {
        var taken = estimate(activity, on, net);
        bases.count(document, entity, activity, on, net);
        return taken;
    }

    /** A document whose contribution is to be taken. */
    public record Document(UUID id, EntityId entity, ActivityId activity, LocalDate on, Money net) {}

    /** As {@link #take}, for many of one day at once. */
    public Map<UUID, Contribution> takeAll(List<Document> documents) {
        var day = documents.getFirst().on();
        var activities =
                documents.stream().map(it -> it.activity().value()).distinct().toList();
        var rules = settings.findEach(Setting.CONTRIBUTION, day, activities);
        var taken = new HashMap<UUID, Contribution>();
        var flat = new ArrayList<Document>();
        for (var it : documents) {
            var rule = Objects.requireNonNull(rules.get(it.activity().value()));
            var none = Money.zero(it.net().currency());
            // A tier is reached by what came before in the same year, so those are taken one by one.
            if (rule.value().isTiered() || !it.on().equals(day))
                taken.put(it.id(), take(it.id(), it.entity(), it.activity(), it.on(), it.net()));
            else {
                taken.put(it.id(), contribution(rule, rule.value().on(it.net(), none), none));
                flat.add(it);
            }
        }
        bases.count(flat);
        return taken;
    }

    /** What a document of that amount would be retained, for showing it before it exists. */
    @Transactional(readOnly = true)
    public Contribution estimate(ActivityId activity, LocalDate on, Money net) {
        var rule = settings.find(Setting.CONTRIBUTION, on, activity.value());
        var soFar = rule.value().isTiered() ? bases.ofYear(activity, on.getYear()) : Money.zero(net.currency());
        return contribution(rule, rule.value().on(net, soFar), soFar);
    }

    /** What an invoice to another Activity of the same entity is retained (requirement D-29). */
    @Transactional(readOnly = true)
    public Contribution internal(ActivityId activity, LocalDate on, Money net) {
        var rule = settings.find(Setting.CONTRIBUTION, on, activity.value());
        var amount = rule.value().onInternal(net);
        return new Contribution(amount, rule.value().internalRate(), rule.version(), parts(rule.value(), amount));
    }

    private static Contribution contribution(Dated<ContributionRule> rule, Money amount, Money soFar) {
        return new Contribution(amount, rule.value().rateAt(soFar), rule.version(), parts(rule.value(), amount));
    }

    private static List<Contribution.Part> parts(ContributionRule rule, Money amount) {
        var split = rule.split(amount);
        var parts = new ArrayList<Contribution.Part>();
        for (int i = 0; i < split.size(); i++)
            parts.add(new Contribution.Part(rule.destinations().get(i).name(), split.get(i)));
        return parts;
    }
}
