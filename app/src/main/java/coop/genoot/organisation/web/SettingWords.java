package coop.genoot.organisation.web;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.home.Fact;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.CountryPack;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.CostsForConsumers;
import coop.genoot.organisation.Setting.LossBearer;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.SecondStep;
import coop.genoot.organisation.Setting.VatDue;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.expenses.ClaimsWait;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a set value in the reader's words: on one line for lists, as facts for its own page. */
record SettingWords(Words t, LocalDate today) {
    String line(Object value, @Nullable CountryPack law) {
        return switch (value) {
            case ContributionRule rule -> rates(rule) + " · " + t.text("organisation.basis." + low(rule.basis()));
            case Integer days -> t.plural("organisation.days", days);
            case Setting.Limit limit -> limit.toString();
            case Rate rate -> t.percent(rate);
            case Money money -> t.money(money);
            case String code -> vat(code, law);
            case MoneyAvailable moment -> t.text("organisation.available." + low(moment));
            case VatDue moment -> t.text("organisation.vat-due." + low(moment));
            case SecondStep who -> t.text("organisation.second-step." + low(who));
            case LossBearer bearer -> t.text("organisation.loss-bearer." + low(bearer));
            case CostsForConsumers costs -> t.text("organisation.consumer-costs." + low(costs));
            case ClaimsWait waiting -> t.text("organisation.claims-wait." + low(waiting));
            case WageScheme scheme -> coefficients(scheme);
            case Wording wording when wording.isEmpty() -> t.text("organisation.setting.nothing");
            case Wording wording -> wording.in(t.language());
            default -> throw new IllegalArgumentException("No words for " + value);
        };
    }

    List<Fact> facts(Setting<?> setting, Object value, @Nullable CountryPack law) {
        return switch (value) {
            case ContributionRule rule -> contribution(rule);
            case WageScheme scheme -> wages(scheme);
            case Wording wording ->
                List.of(
                        Fact.of("Nederlands", wording.nl()),
                        Fact.of("Français", wording.fr()),
                        Fact.of("English", wording.en()));
            default -> List.of(Fact.of(t.text("organisation.setting.name." + setting.name()), line(value, law)));
        };
    }

    private List<Fact> contribution(ContributionRule rule) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("organisation.contribution.tiers"), rates(rule)));
        facts.add(
                Fact.of(t.text("organisation.contribution.basis"), t.text("organisation.basis." + low(rule.basis()))));
        facts.add(Fact.of(
                t.text("organisation.contribution.trigger"), t.text("organisation.trigger." + low(rule.trigger()))));
        if (rule.fixedPart() != null)
            facts.add(Fact.of(
                    t.text("organisation.contribution.fixedAmount"),
                    t.text(
                            "organisation.every." + low(rule.fixedPart().every()),
                            t.money(rule.fixedPart().amount()))));
        facts.add(Fact.of(
                t.text("organisation.contribution.exemption"),
                t.text("organisation.exemption." + low(rule.exemption()))));
        facts.add(Fact.of(t.text("organisation.contribution.internalRate"), t.percent(rule.internalRate())));
        if (rule.leastPerDocument() != null)
            facts.add(Fact.of(t.text("organisation.contribution.least"), t.money(rule.leastPerDocument())));
        if (rule.mostPerDocument() != null)
            facts.add(Fact.of(t.text("organisation.contribution.most"), t.money(rule.mostPerDocument())));
        if (!rule.destinations().isEmpty())
            facts.add(Fact.of(t.text("organisation.contribution.destinations"), destinations(rule)));
        return facts;
    }

    private String coefficients(WageScheme scheme) {
        return Arrays.stream(WorkerType.values())
                .map(type ->
                        t.text("organisation.wages.type." + type.code()) + " × " + t.number(scheme.coefficient(type)))
                .collect(Collectors.joining(", "));
    }

    private List<Fact> wages(WageScheme scheme) {
        var facts = new ArrayList<Fact>();
        for (var type : WorkerType.values()) {
            var parts = scheme.partsOf(type).stream()
                    .map(it -> t.text("organisation.wages.part." + it.part().code()) + " " + t.percent(it.rate()))
                    .collect(Collectors.joining(", "));
            facts.add(Fact.of(t.text("organisation.wages.type." + type.code()), parts));
        }
        facts.add(Fact.of(t.text("organisation.wages.pay-days"), t.plural("organisation.days", scheme.payDays())));
        facts.add(Fact.of(t.text("organisation.wages.in-a-row"), t.plural("organisation.days", scheme.daysInARow())));
        return facts;
    }

    private String rates(ContributionRule rule) {
        return rule.tiers().stream()
                .map(tier -> tier.from().isZero()
                        ? t.percent(tier.rate())
                        : t.text("organisation.contribution.tier", t.percent(tier.rate()), t.money(tier.from())))
                .collect(Collectors.joining(", "));
    }

    private String destinations(ContributionRule rule) {
        return rule.destinations().stream()
                .map(it -> it.name().in(t.language()) + " " + t.percent(it.share()))
                .collect(Collectors.joining(", "));
    }

    private String vat(String code, @Nullable CountryPack law) {
        if (law == null) return code;
        return law.vatRate(code, today).map(rate -> t.text(rate.nameKey())).orElse(code);
    }

    static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
