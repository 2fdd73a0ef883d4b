package coop.genoot.bookkeeping;

import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.SealCheck;
import coop.genoot.ledger.Seals;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.sales.SalesDoors;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.Matching;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of the rooms through which the histories go. */
@TestComponent
class HistoryDoors {
    static final Actor HOUSE = Actor.system("test");

    @Autowired
    SalesDoors sales;

    @Autowired
    Drafts drafts;

    @Autowired
    BankFiles bankFiles;

    @Autowired
    Matching matching;

    @Autowired
    Ledger ledger;

    @Autowired
    Seals seals;

    @Autowired
    SealCheck sealCheck;

    @Autowired
    AuditTrail trail;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work);
    }

    /** Straight from the database, as that actor. */
    <T> T read(Actor actor, Supplier<T> work) {
        return Objects.requireNonNull(
                CurrentActor.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> work.get())));
    }
}
