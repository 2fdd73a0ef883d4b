package coop.genoot.work.contracts;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.activities.forecast.ForecastSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Contracts that are offered and not signed: with the signature their cost is planned, and no longer free (requirement
 * Who may not see contracts is told of none.
 */
@Component
class ContractsAhead implements ForecastSource {
    private static final int MOST = 100;

    private final ContractRows rows;

    ContractsAhead(ContractRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t) {
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
