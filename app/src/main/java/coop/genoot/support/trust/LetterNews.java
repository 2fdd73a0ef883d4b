package coop.genoot.support.trust;

import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells that there is something to read, and nothing else: neither of whom nor what. */
@Component
class LetterNews {
    private static final Actor SELF = Actor.system("support-letters");

    private final Organisation organisation;
    private final Notices notices;
    private final TransactionOperations transactions;

    LetterNews(Organisation organisation, Notices notices, TransactionOperations transactions) {
        this.organisation = organisation;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "support.letters")
    void on(LetterWritten written) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(written)));
    }

    private void tell(LetterWritten written) {
        var name = organisation.entity(written.entity()).map(Entity::name).orElseThrow();
        var key = written.answer() ? "support.trust.news.answer" : "support.trust.news.letter";
        var news = new News(written.line(), written.at(), key, null, List.of(), "/letters/" + written.letter());
        notices.tell(List.of(new Digest(written.line(), name, List.of(written.to()), List.of(news))));
    }
}
