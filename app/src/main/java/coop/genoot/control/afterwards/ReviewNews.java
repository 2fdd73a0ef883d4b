package coop.genoot.control.afterwards;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whoever did it what was found, when there is something to say. */
@Component
class ReviewNews {
    private static final Actor SELF = Actor.system("control-news");

    private final ReviewRows reviews;
    private final Notices notices;
    private final TransactionOperations transactions;

    ReviewNews(ReviewRows reviews, Notices notices, TransactionOperations transactions) {
        this.reviews = reviews;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "control.review-found")
    void on(ReviewFound told) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> tell(told.review())));
    }

    private void tell(UUID id) {
        var review = reviews.find(id).orElseThrow();
        var found = review.found();
        if (found == null) return;
        var key = "control.news." + found.finding().name().toLowerCase(Locale.ROOT);
        var digest = UUID.nameUUIDFromBytes((id + key).getBytes(StandardCharsets.UTF_8));
        var facts = List.of(review.whom(), found.name());
        var news = new News(digest, found.at(), key, review.amount(), facts, "/control/mine");
        notices.tell(List.of(new Digest(digest, review.whom(), List.of(review.person()), List.of(news))));
    }
}
