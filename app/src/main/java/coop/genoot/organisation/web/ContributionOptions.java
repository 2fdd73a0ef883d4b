package coop.genoot.organisation.web;

import coop.genoot.home.Option;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.FixedPart.Every;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in a contribution rule. */
public final class ContributionOptions {
    /** How many tiers the form offers after the first. */
    public static final int MORE_TIERS = 3;

    private ContributionOptions() {}

    public static List<Option> bases(Words t) {
        return options(t, "organisation.basis.", Basis.values());
    }

    public static List<Option> triggers(Words t) {
        return options(t, "organisation.trigger.", Trigger.values());
    }

    public static List<Option> exemptions(Words t) {
        return options(t, "organisation.exemption.", Exemption.values());
    }

    public static List<Option> every(Words t) {
        return options(t, "organisation.period.", Every.values());
    }

    private static List<Option> options(Words t, String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(it -> Option.of(it.name(), t.text(prefix + SettingWords.low(it))))
                .toList();
    }
}
