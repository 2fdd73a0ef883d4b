package coop.genoot.organisation.web;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.home.Typed;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Destination;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.FixedPart;
import coop.genoot.organisation.ContributionRule.Tier;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a contribution rule from its fields, and writes one back into them so that it can be changed. */
final class ContributionReading {
    private final SettingReading fields;

    ContributionReading(SettingReading fields) {
        this.fields = fields;
    }

    @Nullable
    ContributionRule read() {
        var basis = fields.choice("basis", Basis.class);
        var trigger = fields.choice("trigger", Trigger.class);
        var exemption = fields.choice("exemption", Exemption.class);
        var tiers = tiers();
        var fixed = fixedPart();
        var internal = fields.rate("internalRate");
        var least = optional("least");
        var most = optional("most");
        if (least != null && most != null && least.compareTo(most) > 0)
            fields.wrong("most", "organisation.contribution.least-above-most");
        var destinations = destinations();
        if (!fields.isFine() || basis == null || trigger == null || exemption == null || internal == null) return null;
        return new ContributionRule(basis, trigger, tiers, fixed, exemption, internal, least, most, destinations);
    }

    /** The fields that show this rule. */
    static Typed typed(ContributionRule rule, Words t) {
        var values = new HashMap<String, String>();
        values.put("basis", rule.basis().name());
        values.put("trigger", rule.trigger().name());
        values.put("exemption", rule.exemption().name());
        for (int i = 0; i < rule.tiers().size(); i++) {
            values.put("tiers[" + i + "].from", t.amount(rule.tiers().get(i).from()));
            values.put(
                    "tiers[" + i + "].rate", t.number(rule.tiers().get(i).rate().percent()));
        }
        values.put("fixedEvery", FixedPart.Every.MONTH.name());
        if (rule.fixedPart() != null) {
            values.put("fixedAmount", t.amount(rule.fixedPart().amount()));
            values.put("fixedEvery", rule.fixedPart().every().name());
        }
        values.put("internalRate", t.number(rule.internalRate().percent()));
        if (rule.leastPerDocument() != null) values.put("least", t.amount(rule.leastPerDocument()));
        if (rule.mostPerDocument() != null) values.put("most", t.amount(rule.mostPerDocument()));
        values.put(
                "destinations",
                rule.destinations().stream()
                        .map(it -> String.join(
                                "; ",
                                t.number(it.share().percent()),
                                it.name().nl(),
                                it.name().fr(),
                                it.name().en()))
                        .collect(Collectors.joining("\n")));
        return Typed.of(values);
    }

    private List<Tier> tiers() {
        var tiers = new ArrayList<Tier>();
        var first = fields.rate("tiers[0].rate");
        if (first != null) tiers.add(new Tier(Money.noEuros(), first));
        for (int i = 1; i <= ContributionOptions.MORE_TIERS; i++) {
            var name = "tiers[" + i + "].";
            if (fields.text(name + "from").isEmpty()
                    && fields.text(name + "rate").isEmpty()) continue;
            var from = fields.money(name + "from");
            var rate = fields.rate(name + "rate");
            if (from == null || rate == null || tiers.isEmpty()) continue;
            if (from.compareTo(tiers.getLast().from()) > 0) tiers.add(new Tier(from, rate));
            else fields.wrong(name + "from", "organisation.contribution.tiers-rise");
        }
        return tiers;
    }

    private @Nullable FixedPart fixedPart() {
        if (fields.text("fixedAmount").isEmpty()) return null;
        var amount = fields.money("fixedAmount");
        var every = fields.choice("fixedEvery", FixedPart.Every.class);
        return amount == null || every == null || amount.isZero() ? null : new FixedPart(amount, every);
    }

    private @Nullable Money optional(String field) {
        return fields.text(field).isEmpty() ? null : fields.money(field);
    }

    private List<Destination> destinations() {
        var lines = fields.text("destinations")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        var destinations = new ArrayList<Destination>();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).split(";", -1);
            var share = fields.number(parts[0].strip()).filter(it -> it.signum() > 0);
            if (parts.length != 4 || share.isEmpty() || parts[1].isBlank() || parts[2].isBlank() || parts[3].isBlank())
                fields.wrong("destinations", "organisation.contribution.destination-line", i + 1);
            else
                destinations.add(new Destination(
                        new Wording(parts[1].strip(), parts[2].strip(), parts[3].strip()), new Rate(share.get())));
        }
        var total = destinations.stream().map(it -> it.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!lines.isEmpty() && destinations.size() == lines.size() && total.compareTo(BigDecimal.valueOf(100)) != 0)
            fields.wrong("destinations", "organisation.contribution.shares-100");
        return destinations;
    }
}
