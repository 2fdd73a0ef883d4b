package coop.genoot.demo;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.Matching;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Goes through the money that nobody recognised by itself, as finance does every other week. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class FinanceTeam {
    private static final int MOST = 50;
    // Same name and same amount: nobody hesitates.
    private static final String SURE = "name-and-amount";

    private final BankStatements statements;
    private final Matching matching;

    FinanceTeam(BankStatements statements, Matching matching) {
        this.statements = statements;
        this.matching = matching;
    }

    static Actor member(PersonId person, String name, EntityId entity, Language language) {
        return Actor.person(person, name, List.of(new Grant(Hat.FINANCE, entity.value())), language);
    }

    void goThroughWaitingMoney(Actor finance) {
        for (var line : CurrentActor.as(finance, () -> statements.unexplained(finance, null, MOST)))
            recognise(finance, line);
    }

    private void recognise(Actor finance, LineView line) {
        CurrentActor.as(finance, () -> matching.suggestions(finance, line)).stream()
                .filter(it -> it.why().equals(SURE))
                .findFirst()
                .ifPresent(it -> CurrentActor.run(finance, () -> matching.match(finance, line.id(), it.subjects())));
    }
}
