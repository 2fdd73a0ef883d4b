package coop.genoot.platform.notices;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends mail of news for whoever holds the address that stands in it, without signing in (RFC 8058). A secret that is
 * nobody's says nothing, and one that is somebody's does not say whose. News itself stays on the first page.
 */
@Component
public class MailEndings {
    private static final Actor HOUSE = Actor.system("mail-endings");

    private final EndingSecrets secrets;
    private final KeptNotices kept;
    private final NewsKinds kinds;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailEndings(
            EndingSecrets secrets,
            KeptNotices kept,
            NewsKinds kinds,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.secrets = secrets;
        this.kept = kept;
        this.kinds = kinds;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What is ended.
     *
     * @param kind a kind of news by its name, or all that need not be told when it is null
     */
    public record Ending(@Nullable String kind) {}

    /** What can be ended; empty when the secret is nobody's, or there is no such kind that may be ended. */
    public Optional<Ending> find(String secret, @Nullable String kind) {
        return asHouse(() -> secrets.owner(secret).filter(_ -> canEnd(kind)).map(_ -> new Ending(kind)));
    }

    /** Ends it, as {@link #find}; a second time changes nothing. */
    public Optional<Ending> end(String secret, @Nullable String kind) {
        return asHouse(() -> {
            var owner = secrets.owner(secret).filter(_ -> canEnd(kind));
            var which = kind == null ? Choices.EVERY_KIND : kind;
            owner.ifPresent(person -> kept.choose(person, which, Way.HERE, clock.instant()));
            return owner.map(_ -> new Ending(kind));
        });
    }

    private boolean canEnd(@Nullable String kind) {
        return kind == null || kinds.named(kind).filter(it -> !it.binding()).isPresent();
    }

    private <T> T asHouse(Supplier<T> work) {
        return CurrentActor.as(HOUSE, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
