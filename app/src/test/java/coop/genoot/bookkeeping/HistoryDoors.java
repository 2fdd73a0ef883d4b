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
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of the rooms through which the histories go. */
@TestComponent
class HistoryDoors {
    static final Actor HOUSE = Actor.system("test");

    /** Nobody looks at a paper there, and printing a thousand of them would take longer than the histories. */
    @Bean
    static NoPrinting noPrinting() {
        return registry -> registry.removeBeanDefinition("coop.genoot.sales.delivery.InvoicePrinting");
    }

    /** Takes the printing of issued documents out of this house. */
    interface NoPrinting extends BeanDefinitionRegistryPostProcessor {
        @Override
        void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry);
    }

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
