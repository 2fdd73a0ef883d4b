package coop.genoot.purchasing.claims;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.activities.forecast.ForecastSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Costs that were handed in and are not approved: they will go out. Once approved they are planned, and no longer free
 * (requirement A-19). Only who may open these claims reads of them.
 */
@Component
class ClaimsAhead implements ForecastSource {
    private static final int MOST = 200;

    private final ClaimRows rows;

    ClaimsAhead(ClaimRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t) {
        boolean all = me.isSystem()
                || me.has(Hat.MANAGER, activity.id().value())
                || me.has(Hat.FINANCE, activity.entity().value())
                || me.has(Hat.ADVISOR, activity.office().value());
        return rows.notYetPlanned(activity.id(), MOST).stream()
                .filter(claim -> all || claim.person().equals(me.person()))
                .map(claim -> expected(claim, t))
                .toList();
    }

    private static ExpectedMoney expected(ExpenseClaim claim, Words t) {
        var said = claim.said();
        return ExpectedMoney.owed(
                said.dueOn(),
                said.cost().negated(),
                t.text("purchasing.ahead.claim", said.number(), said.supplier()),
                claim.state() == ClaimState.WAITING
                        ? t.text("purchasing.ahead.waits", said.invoiceNumber())
                        : t.text("purchasing.ahead.looked-at"),
                "/receipts/" + claim.id());
    }
}
