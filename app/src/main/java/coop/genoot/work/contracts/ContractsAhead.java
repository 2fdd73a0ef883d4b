package coop.genoot.work.contracts;

import coop.genoot.activities.Activities;
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
 * Contracts that are offered and not signed: with the signature their cost is planned, and no longer free (requirement
 * Managers of the Activity and finance of the entity are told; who
 * else may look ahead, such as advisors and support, may see no contract (W-17), which the database cannot tell from
 * finance.
 */
@Component
class ContractsAhead implements ForecastSource {
    private static final int MOST = 100;

    private final ContractRows rows;
    private final Activities activities;

    ContractsAhead(ContractRows rows, Activities activities) {
        this.rows = rows;
        this.activities = activities;
    }

    @Override
    public List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t) {
        boolean told = activities.isManagedBy(me, activity.id())
                || me.has(Hat.FINANCE, activity.entity().value());
        if (!told) return List.of();
        return rows.offeredBy(activity.id(), MOST).stream()
                .map(contract -> ExpectedMoney.owed(
                        contract.job().from(),
                        contract.terms().cost().total().negated(),
                        t.text(
                                "work.ahead.contract",
                                contract.number(),
                                contract.job().what()),
                        t.text("work.ahead.when-signed"),
                        "/contracts/" + contract.id()))
                .toList();
    }
}
