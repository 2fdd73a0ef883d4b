package coop.genoot.activities.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Budget;
import coop.genoot.activities.Budgets;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.Figure;
import coop.genoot.home.Ladder;
import coop.genoot.home.Link;
import coop.genoot.home.Sum;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first thing a member sees: what is free, planned and on its way, as a picture, each figure with its reason. */
@Component
class TodayMoney implements TodayCard {
    private static final int ORDER = 10;

    private final ChosenActivity chosen;
    private final Budgets budgets;

    TodayMoney(ChosenActivity chosen, Budgets budgets) {
        this.chosen = chosen;
        this.budgets = budgets;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        return chosen.of(me).map(activity -> {
            var budget = budgets.of(activity.entity(), activity.id());
            return new Piece(Place.ACROSS, "activities/today-money", Map.of("money", money(activity, budget, t)));
        });
    }

    static MoneyPicture money(ActivityView activity, Budget budget, Words t) {
        var account = "/account/" + activity.id();
        return new MoneyPicture(
                activity.name(),
                t.money(budget.free()),
                t.text("activities.money.if-paid", t.money(budget.ifEverythingIsPaid())),
                ladder(budget, t),
                List.of(
                        figure(
                                "free",
                                t,
                                t.money(budget.free()),
                                account,
                                List.of(
                                        Sum.of(t.text("activities.money.available"), t.amount(budget.available())),
                                        Sum.of(
                                                t.text("activities.money.planned"),
                                                t.amount(budget.planned().negated())),
                                        Sum.total(t.text("activities.money.free"), t.amount(budget.free())))),
                        figure("available", t, t.money(budget.available()), account, List.of()),
                        figure("planned", t, t.money(budget.planned()), account, List.of()),
                        figure("on-its-way", t, t.money(budget.onItsWay()), account, onItsWay(budget, t))),
                account,
                "/activities/" + activity.id(),
                budget.isEmpty());
    }

    private static List<Sum> onItsWay(Budget budget, Words t) {
        return List.of(
                Sum.of(
                        t.text("activities.money.invoiced"),
                        t.amount(budget.onItsWay().plus(budget.contributionOnItsWay()))),
                Sum.of(
                        t.text("activities.money.contribution"),
                        t.amount(budget.contributionOnItsWay().negated())),
                Sum.total(t.text("activities.money.on-its-way"), t.amount(budget.onItsWay())));
    }

    private static Figure figure(String name, Words t, String amount, String account, List<Sum> sums) {
        return new Figure(
                "why-" + name,
                t.text("activities.money." + name),
                amount,
                t.text("activities.money." + name + ".why"),
                sums,
                Link.to(account, t.text("activities.money.see-lines")));
    }

    private static Ladder ladder(Budget budget, Words t) {
        var message = t.text(
                "activities.money.picture",
                t.money(budget.free()),
                t.money(budget.planned()),
                t.money(budget.onItsWay()));
        return new Ladder(
                "money",
                message,
                List.of(
                        new Ladder.Part(
                                Ladder.Kind.FREE,
                                t.text("activities.money.free"),
                                t.money(budget.free()),
                                Math.max(0, budget.free().cents())),
                        new Ladder.Part(
                                Ladder.Kind.PLANNED,
                                t.text("activities.money.planned"),
                                t.money(budget.planned()),
                                budget.planned().cents()),
                        new Ladder.Part(
                                Ladder.Kind.COMING,
                                t.text("activities.money.on-its-way"),
                                t.money(budget.onItsWay()),
                                Math.max(0, budget.onItsWay().cents()))));
    }
}
