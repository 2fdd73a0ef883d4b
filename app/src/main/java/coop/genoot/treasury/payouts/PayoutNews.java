package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells people that they were paid, or why their money came back; and at once, here and by mail to the address they
 * have, that another account was given for them: who did not do that themselves learns of it before it is used.
 */
@Component
class PayoutNews {
    private static final Actor SELF = Actor.system("payout-news");
    private static final String MINE = "/payout-account";

    private final Organisation organisation;
    private final Notices notices;
    private final Grants grants;
    private final Clock clock;
    private final TransactionOperations transactions;

    PayoutNews(
            Organisation organisation,
            Notices notices,
            Grants grants,
            Clock clock,
            TransactionOperations transactions) {
        this.organisation = organisation;
        this.notices = notices;
        this.grants = grants;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "treasury.payouts-paid")
    void on(PaidOut paid) {
        inOne(() -> tell(paid.parts().stream()
                .filter(part -> isPerson(part.kind()))
                .map(part -> digest(paid.entity(), keyOfPaid(part.kind()), part, ""))
                .toList()));
    }

    @Async
    @TransactionalEventListener(id = "treasury.payouts-returned")
    void on(PayoutReturned returned) {
        if (!isPerson(returned.part().kind())) return;
        var key = keyOfReturned(
                returned.part().kind() == PayableKind.WAGE, returned.reason().isAboutTheAccount());
        inOne(() -> tell(List.of(digest(
                returned.entity(), key, returned.part(), returned.reason().text()))));
    }

    private static String keyOfPaid(PayableKind kind) {
        return kind == PayableKind.WAGE ? "treasury.payouts.news.money.wage-paid" : "treasury.payouts.news.money.paid";
    }

    private static String keyOfReturned(boolean isWage, boolean isAboutTheAccount) {
        if (isAboutTheAccount)
            return isWage ? "treasury.payouts.news.money.wage-account" : "treasury.payouts.news.money.account";
        return isWage ? "treasury.payouts.news.money.wage-returned" : "treasury.payouts.news.money.returned";
    }

    @Async
    @TransactionalEventListener(id = "treasury.payout-account")
    void on(PayoutAccountSet set) {
        inOne(() -> {
            var entity = set.entity();
            var people = entity == null ? List.of(new PersonId(set.payee())) : finance(entity);
            var key = entity == null ? "treasury.payouts.news.account.own" : "treasury.payouts.news.account.supplier";
            var path = entity == null ? MINE : "/payouts";
            var facts = List.of(set.ending());
            var news = new News(set.account(), set.at(), key, null, facts, path);
            tell(List.of(new Digest(set.account(), nameOf(entity), people, List.of(news))));
        });
    }

    private List<PersonId> finance(EntityId entity) {
        return grants.wearers(Hat.FINANCE, entity.value());
    }

    private Digest digest(EntityId entity, String key, PayoutPart part, String said) {
        var id = UUID.nameUUIDFromBytes((key + " " + part.transfer()).getBytes(StandardCharsets.UTF_8));
        // What somebody earns stands in no mail and on no locked screen (requirement W-17).
        var amount = part.kind() == PayableKind.WAGE ? null : part.amount();
        var news = new News(id, clock.instant(), key, amount, List.of(part.number(), said), MINE);
        return new Digest(id, nameOf(entity), List.of(new PersonId(part.payee())), List.of(news));
    }

    private String nameOf(@Nullable EntityId entity) {
        return entity == null
                ? "Genoot"
                : organisation.entity(entity).map(Entity::name).orElse("");
    }

    private static boolean isPerson(PayableKind kind) {
        return kind == PayableKind.EXPENSE_CLAIM || kind == PayableKind.WAGE;
    }

    private void tell(List<Digest> digests) {
        if (!digests.isEmpty()) notices.tell(digests);
    }

    private void inOne(Runnable work) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
