package coop.genoot.treasury.news;

import coop.genoot.activities.Activities;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whoever manages an Activity that its money moved: once for each file from the bank, after it was taken in, so
 * that nobody waits for it; and tells of claims on money that waits.
 */
@Component
class MoneyNews {
    private static final Actor SELF = Actor.system("money-news");
    private static final int ONE_BY_ONE = 5;

    private final NewsRows rows;
    private final Grants grants;
    private final Activities activities;
    private final Notices notices;
    private final TransactionTemplate transaction;

    MoneyNews(
            NewsRows rows,
            Grants grants,
            Activities activities,
            Notices notices,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.grants = grants;
        this.activities = activities;
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Async
    @TransactionalEventListener(id = "treasury.news-of-file")
    void on(MoneyTold.OfFile taken) {
        inOne(() -> tell(taken.file(), rows.ofFile(taken.file())));
    }

    @Async
    @TransactionalEventListener(id = "treasury.news-of-line")
    void on(MoneyTold.OfLine decided) {
        inOne(() -> tell(decided.matches().getFirst(), rows.ofMatches(decided.matches())));
    }

    @Async
    @TransactionalEventListener(id = "treasury.news-of-claim")
    void on(MoneyTold.OfClaim told) {
        inOne(() -> rows.claim(told.claim()).ifPresent(claim -> notices.tell(List.of(about(claim, told)))));
    }

    private void inOne(Runnable work) {
        CurrentActor.run(SELF, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private void tell(UUID about, List<NewsRows.Moved> moved) {
        var byActivity = moved.stream()
                .collect(Collectors.groupingBy(NewsRows.Moved::activity, LinkedHashMap::new, Collectors.toList()));
        var managers = grants.wearersIn(Hat.MANAGER, byActivity.keySet());
        var names = activities.byId(byActivity.keySet());
        var digests = new ArrayList<Digest>();
        byActivity.forEach((activity, its) -> {
            var name = names.containsKey(activity) ? names.get(activity).name() : "";
            var people = managers.getOrDefault(activity, List.of());
            digests.add(new Digest(id(about + " " + activity), name, people, news(about, activity, its)));
        });
        notices.tell(digests);
    }

    /** Many at once are told in one sentence. */
    private static List<News> news(UUID about, UUID activity, List<NewsRows.Moved> its) {
        if (its.size() <= ONE_BY_ONE) return its.stream().map(MoneyNews::news).toList();
        var sum = its.stream().map(NewsRows.Moved::amount).reduce(Money.noEuros(), Money::plus);
        var last = its.getLast();
        return List.of(new News(
                id("many " + about + " " + activity),
                last.at(),
                "treasury.news.many",
                sum,
                List.of(Integer.toString(its.size())),
                "/account/" + activity));
    }

    private static News news(NewsRows.Moved one) {
        var account = "/account/" + one.activity();
        if (one.subject() == null) {
            var key = one.payer().isBlank() ? "treasury.news.too-much-by-somebody" : "treasury.news.too-much";
            return new News(one.match(), one.at(), key, one.amount(), List.of(one.payer()), account);
        }
        boolean back = one.amount().isNegative();
        return new News(
                one.match(),
                one.at(),
                back ? "treasury.news.came-back" : "treasury.news.paid",
                one.amount().absolute(),
                List.of(one.payer(), one.number()),
                account + "/about/" + one.subject());
    }

    private Digest about(NewsRows.Claimed claim, MoneyTold.OfClaim told) {
        boolean answered = told.isAnswer() && claim.granted() != null;
        List<PersonId> people = answered
                ? List.of(new PersonId(claim.person()))
                : grants.wearers(Hat.FINANCE, claim.entity());
        var key = !answered
                ? "treasury.news.claimed"
                : claim.granted() ? "treasury.news.granted" : "treasury.news.refused";
        var id = id(key + " " + claim.claim());
        var path = answered ? "/waiting-money" : "/bank";
        var at = answered && claim.answeredAt() != null ? claim.answeredAt() : claim.at();
        var news = new News(id, at, key, claim.amount(), List.of(claim.number(), claim.reason()), path);
        return new Digest(id, claim.number(), people, List.of(news));
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
