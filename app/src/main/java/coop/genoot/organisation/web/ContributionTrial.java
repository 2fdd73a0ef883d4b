package coop.genoot.organisation.web;

import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.TypedNumber;
import coop.genoot.home.Typed;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution rule costs on an amount somebody types: by the rule that holds today, and by those that are
 * planned. It posts nothing; everybody may try.
 */
public record ContributionTrial(Typed typed, List<Result> results) {
    private static final Money USUAL = Money.euros("1000.00");

    /** A rule and the day on which it begins, null for the one that holds. */
    record Rule(@Nullable LocalDate from, ContributionRule rule) {}

    /** What one rule makes of the amount, in words; what it pays for may be empty. */
    public record Result(String when, String cost, String stays, String fixed, List<String> pays) {
        public Result {
            pays = List.copyOf(pays);
        }
    }

    public ContributionTrial {
        results = List.copyOf(results);
    }

    static ContributionTrial of(List<Rule> rules, String amount, String before, Words t) {
        var problems = new ArrayList<Problem>();
        var tried = read("amount", amount, USUAL, t, problems);
        var reached = read("before", before, Money.noEuros(), t, problems);
        var typed = Typed.of(Map.of(
                        "amount", amount.isBlank() ? t.amount(USUAL) : amount, "before", before))
                .refusedFor(problems);
        var results = problems.isEmpty()
                ? rules.stream().map(it -> result(it, tried, reached, t)).toList()
                : List.<Result>of();
        return new ContributionTrial(typed, results);
    }

    private static Money read(String field, String typed, Money otherwise, Words t, List<Problem> problems) {
        if (typed.isBlank()) return otherwise;
        Optional<Money> read = TypedNumber.euros(typed, t.language()).filter(it -> !it.isNegative());
        if (read.isEmpty()) problems.add(Problem.at(field, "organisation.setting.no-amount"));
        return read.orElse(otherwise);
    }

    private static Result result(Rule tried, Money amount, Money reached, Words t) {
        var rule = tried.rule();
        var cost = rule.on(amount, reached);
        var from = tried.from();
        var when = from == null ? t.text("organisation.trial.today") : t.text("organisation.trial.from", t.date(from));
        var part = rule.fixedPart();
        var fixed = part == null || rule.exemption() != ContributionRule.Exemption.NONE
                ? ""
                : t.text(
                        "organisation.trial.fixed",
                        t.text("organisation.every." + SettingWords.low(part.every()), t.money(part.amount())));
        var shares = rule.split(cost);
        var pays = IntStream.range(0, shares.size())
                .mapToObj(i -> rule.destinations().get(i).name().in(t.language()) + " " + t.money(shares.get(i)))
                .toList();
        return new Result(when, t.money(cost), t.money(amount.minus(cost)), fixed, pays);
    }
}
