package coop.genoot.demo;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.WriteOffs;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.Matching;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Goes through the money that nobody recognised by itself, and gives up what never comes, every other week. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class FinanceTeam {
    private static final int MOST = 50;
    // Same name and same amount: nobody hesitates.
    private static final String SURE = "name-and-amount";

    private final BankStatements statements;
    private final Matching matching;
    private final Invoices invoices;
    private final WriteOffs writeOffs;
    private final List<InvoiceId> hopeless = new ArrayList<>();

    FinanceTeam(BankStatements statements, Matching matching, Invoices invoices, WriteOffs writeOffs) {
        this.statements = statements;
        this.matching = matching;
        this.invoices = invoices;
        this.writeOffs = writeOffs;
    }

    static Actor member(PersonId person, String name, EntityId entity, Language language) {
        return Actor.person(person, name, List.of(new Grant(Hat.FINANCE, entity.value())), language);
    }

    void goThroughWaitingMoney(Actor finance) {
        for (var line : CurrentActor.as(finance, () -> statements.unexplained(finance, null, MOST)))
            recognise(finance, line);
        hopeless.removeIf(it -> CurrentActor.as(finance, () -> giveUp(finance, it)));
    }

    /** Nobody expects that it will ever be paid. */
    void expectNothing(Invoice invoice) {
        hopeless.add(invoice.id());
    }

    private boolean giveUp(Actor finance, InvoiceId id) {
        var mine = invoices.find(finance, id).filter(it -> writeOffs.isPossible(finance, it));
        mine.ifPresent(it -> {
            var why = finance.language() == Language.NL
                    ? "Na vijf maanden geen antwoord"
                    : "Sans réponse après cinq mois";
            writeOffs.writeOff(finance, id, why);
        });
        return mine.isPresent();
    }

    private void recognise(Actor finance, LineView line) {
        CurrentActor.as(finance, () -> matching.suggestions(finance, line)).stream()
                .filter(it -> it.why().equals(SURE))
                .findFirst()
                .ifPresent(it -> CurrentActor.run(finance, () -> matching.match(finance, line.id(), it.subjects())));
    }
}
