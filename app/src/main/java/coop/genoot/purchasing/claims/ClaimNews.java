package coop.genoot.purchasing.claims;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells a member what became of their claim, when somebody else or the house moved it: never in silence. */
@Component
class ClaimNews {
    private static final Actor SELF = Actor.system("claim-news");
    /** That money left or came back is told once, by who pays it. */
    private static final Set<ClaimVerb> NEWS = Set.of(ClaimVerb.APPROVE, ClaimVerb.SEND_BACK, ClaimVerb.REFUSE);

    private final ClaimRows rows;
    private final Notices notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    ClaimNews(ClaimRows rows, Notices notices, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener(id = "purchasing.claim-moved")
    void on(ClaimMoved moved) {
        if (!moved.byOther() || !NEWS.contains(moved.verb())) return;
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(moved)));
    }

    private void tell(ClaimMoved moved) {
        var claim = rows.find(new ClaimId(moved.claim())).orElseThrow();
        var key = "purchasing.news."
                + moved.verb().name().toLowerCase(Locale.ROOT).replace('_', '-');
        // The same may happen twice to a claim: each time is told.
        var times = rows.moves(claim.id()).stream()
                .filter(it -> it.verb() == moved.verb())
                .count();
        var id = UUID.nameUUIDFromBytes((moved.claim() + key + times).getBytes(StandardCharsets.UTF_8));
        var said = claim.said();
        var facts = List.of(said.supplier(), moved.why());
        var news = new News(id, clock.instant(), key, said.gross(), facts, "/receipts/" + claim.id());
        notices.tell(List.of(new Digest(id, said.supplier(), List.of(claim.person()), List.of(news))));
    }
}
