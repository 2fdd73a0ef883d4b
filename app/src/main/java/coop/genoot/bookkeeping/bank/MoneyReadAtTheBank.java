package coop.genoot.bookkeeping.bank;

import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.reminders.MoneyRead;
import coop.genoot.treasury.BankStatements;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells those who sell how far the bank's statements were read; the day alone, whoever asks. */
@Component
class MoneyReadAtTheBank implements MoneyRead {
    private static final Actor SELF = Actor.system("money-read");

    private final BankStatements statements;
    private final TransactionTemplate transaction;

    MoneyReadAtTheBank(BankStatements statements, PlatformTransactionManager transactions) {
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<LocalDate> until(EntityId entity, String iban) {
        return CurrentActor.as(SELF, () -> Objects.requireNonNull(transaction.execute(_ -> latest(entity, iban))));
    }

    private Optional<LocalDate> latest(EntityId entity, String iban) {
        return statements.latest(SELF).stream()
                .filter(it -> it.entity().equals(entity) && it.iban().equals(iban))
                .map(it -> it.closedOn())
                .max(Comparator.naturalOrder());
    }
}
