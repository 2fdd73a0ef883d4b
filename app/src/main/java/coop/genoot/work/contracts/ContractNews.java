package coop.genoot.work.contracts;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.NewsKind;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells whoever is to work that a contract waits for them, or that its unworked rest was ended; the amount stands on
 * its page only (requirement W-17).
 */
@Component
class ContractNews {
    private static final Actor SELF = Actor.system("work-news");
    private static final String OFFERED = "work.news.offered";
    private static final String ENDED = "work.news.rest-ended";

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

    @Async
    @TransactionalEventListener(id = "work.news.rest-ended")
    void on(UnworkedRest.Told ended) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(ended)));
    }

    private void tell(UnworkedRest.Told ended) {
        var contract = rows.find(new ContractId(ended.contract())).orElseThrow();
        if (contract.worker().id().toString().equals(ended.author())) return;
        var id = UUID.nameUUIDFromBytes(("rest " + ended.contract()).getBytes(StandardCharsets.UTF_8));
        tell(contract, id, ended.at(), ENDED, ended.name());
    }

    private void tell(ContractOffered offered) {
        var contract = rows.find(new ContractId(offered.contract())).orElseThrow();
        var by = contract.offered();
        // Who offers a contract to themselves has it before them.
        if (!contract.worker().id().toString().equals(by.id()))
            tell(contract, offered.contract(), by.at(), OFFERED, by.name());
    }

    private void tell(Contract contract, UUID id, Instant at, String key, String who) {
        var facts = List.of(contract.number(), who, contract.activity().name());
        var news = new News(id, at, key, null, facts, "/contracts/" + contract.id());
        var people = List.of(contract.worker().id());
        notices.tell(List.of(new Digest(id, contract.number(), people, List.of(news))));
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
