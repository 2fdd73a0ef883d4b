package coop.genoot.work.contracts;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.NewsKind;
import coop.genoot.platform.notices.Notices;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whoever is to work that a contract waits for them; the amount stands on its page only (requirement W-17). */
@Component
class ContractNews {
    private static final Actor SELF = Actor.system("work-news");
    private static final String OFFERED = "work.news.offered";

    private final ContractRows rows;
    private final Notices notices;
    private final TransactionOperations transactions;

    ContractNews(ContractRows rows, Notices notices, TransactionOperations transactions) {
        this.rows = rows;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "work.news")
    void on(ContractOffered offered) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(offered)));
    }

    private void tell(ContractOffered offered) {
        var contract = rows.find(new ContractId(offered.contract())).orElseThrow();
        var worker = contract.worker().id();
        // Who offers a contract to themselves has it before them.
        if (worker.toString().equals(contract.offered().id())) return;
        var facts = List.of(
                contract.number(),
                contract.offered().name(),
                contract.activity().name());
        var page = "/contracts/" + contract.id();
        var news = new News(offered.contract(), contract.offered().at(), OFFERED, null, facts, page);
        notices.tell(List.of(new Digest(offered.contract(), contract.number(), List.of(worker), List.of(news))));
    }

    /** News about contracts, as a kind for which people choose how they are told. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NewsKind newsOfContracts() {
            return NewsKind.of("work.news.kind", key -> key.startsWith("work.news."));
        }
    }
}
