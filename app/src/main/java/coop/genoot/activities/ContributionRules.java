package coop.genoot.activities;

import coop.genoot.activities.ContributionBases.Counted;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Dated;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * The contribution of one document by the rule nearest to it, and counts the document towards the tiers of its
     * calendar year when the rule retains by documents. Where it is retained on payment, the amount is what it would be
     * if all were paid that day; at the end of a period, nothing yet. Asking again for the same document gives what its
     * amount would take, without counting it twice. Refused with {@code organisation.setting.missing} while nobody set
     * a rule.
     */
    public Contribution take(UUID document, EntityId entity, ActivityId activity, LocalDate on, Money net) {
        var rule = settings.find(Setting.CONTRIBUTION, on, document, activity.value());
        var trigger = rule.value().trigger();
        var soFar = soFar(rule.value(), activity, on);
        var amount = trigger == Trigger.PERIOD_CLOSE ? Money.zero(net.currency()) : rule.value().on(net, soFar);
        if (rule.value().countsDocuments())
            bases.count(new Counted(document, entity, activity, on, net, trigger, rule.version()));
        return contribution(rule, amount, soFar);
    }

    /** A document whose contribution is to be taken. */
    public record Document(UUID id, EntityId entity, ActivityId activity, LocalDate on, Money net) {}

    /** As {@link #take}, for many of one day at once; none of them has a rule of its own. */
    public Map<UUID, Contribution> takeAll(List<Document> documents) {
        var day = documents.getFirst().on();
        var activities =
                documents.stream().map(it -> it.activity().value()).distinct().toList();
        var rules = settings.findEach(Setting.CONTRIBUTION, day, activities);
        var taken = new HashMap<UUID, Contribution>();
        var counted = new ArrayList<Counted>();
        for (var it : documents) {
            var rule = Objects.requireNonNull(rules.get(it.activity().value()));
            // A tier is reached by what came before in the same year, so those are taken one by one.
            if (rule.value().isTiered()) taken.put(it.id(), take(it.id(), it.entity(), it.activity(), day, it.net()));
            else taken.put(it.id(), flat(it, rule, counted));
        }
        bases.countAll(counted);
        return taken;
    }

    private static Contribution flat(Document it, Dated<ContributionRule> rule, List<Counted> counted) {
        var none = Money.zero(it.net().currency());
        var trigger = rule.value().trigger();
        if (rule.value().countsDocuments())
            counted.add(new Counted(it.id(), it.entity(), it.activity(), it.on(), it.net(), trigger, rule.version()));
        return contribution(rule, trigger == Trigger.PERIOD_CLOSE ? none : rule.value().on(it.net(), none), none);
    }

    /**
     * A credit note counts back what its invoice counted, by the rule of the invoice.
     *
     * @param rule the version that the invoice was issued by
     */
    public void countBack(
            UUID creditNote, EntityId entity, ActivityId activity, LocalDate on, Money net, @Nullable UUID rule) {
        var invoiced = rule == null
                ? null
                : settings.version(Setting.CONTRIBUTION, rule).map(Dated::value).orElse(null);
        if (invoiced != null && !invoiced.countsDocuments()) return;
        var trigger = invoiced == null ? Trigger.INVOICED : invoiced.trigger();
        bases.count(new Counted(creditNote, entity, activity, on, net.negated(), trigger, rule));
    }

    /** Takes the contribution of payments, for these Activities, in the transaction in which they are booked. */
    public CollectedContributions onCollection(Collection<ActivityId> activities) {
        return new CollectedContributions(
                bases,
                bases.ofYears(activities),
                version -> settings.version(Setting.CONTRIBUTION, version)
                        .map(Dated::value)
                        .orElseThrow());
    }

    /** What one Activity owes for a period by one version of a rule; negative when more was credited than sold. */
    public record Due(ActivityId activity, UUID rule, Money amount) {}

    /** What the Activities of an entity owe by rules that retain at the end of a period. */
    @Transactional(readOnly = true)
    public List<Due> ofPeriod(EntityId entity, Period days) {
        var waiting = bases.ofPeriod(entity, days);
        if (waiting.isEmpty()) return List.of();
        var before = bases.yearBefore(entity, days.from());
        return waiting.stream()
                .map(it -> new Due(it.activity(), it.rule(), ofPeriod(it, before)))
                .filter(due -> !due.amount().isZero())
                .toList();
    }

    private Money ofPeriod(ContributionBases.Waiting waiting, Map<ActivityId, Money> before) {
        var rule = settings.version(Setting.CONTRIBUTION, waiting.rule()).orElseThrow();
        return rule.value().onPart(waiting.base(), before.getOrDefault(waiting.activity(), Money.noEuros()));
    }

    /** The fixed parts that Activities owe for the month that ends before that day. */
    @Transactional(readOnly = true)
    public List<Due> fixedParts(Collection<ActivityId> activities, LocalDate monthEnd) {
        var last = monthEnd.minusDays(1);
        boolean nowhere = settings.anywhere(Setting.CONTRIBUTION, last).stream()
                .noneMatch(rule -> rule.value().fixedPart() != null);
        if (nowhere) return List.of();
        var all = activities.stream().map(ActivityId::value).toList();
        var rules = settings.effectiveEach(Setting.CONTRIBUTION, last, all);
        var due = new ArrayList<Due>();
        for (var activity : activities) {
            var rule = rules.get(activity.value());
            var part = rule == null ? Money.noEuros() : rule.value().fixedPartAt(monthEnd);
            if (!part.isZero()) due.add(new Due(activity, Objects.requireNonNull(rule.version()), part));
        }
        return due;
    }

    /** What a document of that amount would be retained, for showing it before it exists. */
    @Transactional(readOnly = true)
    public Contribution estimate(ActivityId activity, LocalDate on, Money net) {
        var rule = settings.find(Setting.CONTRIBUTION, on, activity.value());
        var soFar = soFar(rule.value(), activity, on);
        return contribution(rule, rule.value().on(net, soFar), soFar);
    }

    /** What an invoice to another Activity of the same entity is retained (requirement D-29). */
    @Transactional(readOnly = true)
    public Contribution internal(ActivityId activity, LocalDate on, Money net) {
        var rule = settings.find(Setting.CONTRIBUTION, on, activity.value());
        var amount = rule.value().onInternal(net);
        return new Contribution(
                amount,
                rule.value().internalRate(),
                rule.version(),
                Trigger.INVOICED,
                parts(rule.value(), amount));
    }

    private static Contribution contribution(Dated<ContributionRule> rule, Money amount, Money soFar) {
        return new Contribution(
                amount,
                rule.value().rateAt(soFar),
                rule.version(),
                rule.value().trigger(),
                parts(rule.value(), amount));
    }

    private Money soFar(ContributionRule rule, ActivityId activity, LocalDate on) {
        return rule.isTiered() ? bases.ofYear(activity, on.getYear()) : Money.noEuros();
    }

    private static List<Contribution.Part> parts(ContributionRule rule, Money amount) {
        var split = rule.split(amount);
        var parts = new ArrayList<Contribution.Part>();
        for (int i = 0; i < split.size(); i++)
            parts.add(new Contribution.Part(rule.destinations().get(i).name(), split.get(i)));
        return parts;
    }
}
