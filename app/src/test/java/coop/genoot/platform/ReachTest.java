package coop.genoot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ReachTest {
    private final UUID entity = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Scopes scopes;

    @Autowired
    Grants grants;

    @Test
    void an_advisor_reaches_every_activity_of_the_office_and_a_manager_only_their_own() {
        scopes.register(entity, null, "entity");
        scopes.register(office, entity, "office");
        scopes.register(activity, office, "activity");

        assertThat(scopesOf(personWith(Hat.ADVISOR, office))).containsExactly(activity);
        assertThat(scopesOf(personWith(Hat.MANAGER, activity))).containsExactly(activity);
        assertThat(scopesOf(personWith(Hat.FINANCE, entity))).isEmpty();
    }

    @Test
    void what_an_actor_may_reach_is_forgotten_with_the_transaction() {
        assertThat(scopesOf(personWith(Hat.MANAGER, activity))).containsExactly(activity);

        assertThat(inTransaction(this::myScopes)).isEmpty();
    }

    @Test
    void a_hat_is_worn_from_its_first_day_until_it_is_taken_off() {
        scopes.register(entity, null, "entity");
        var person = new PersonId(UUID.randomUUID());

        grants.give(person, Hat.FINANCE, entity, LocalDate.of(2020, 1, 1));
        assertThat(grants.of(person)).containsExactly(new Grant(Hat.FINANCE, entity));

        grants.end(person, Hat.FINANCE, entity, LocalDate.of(2021, 1, 1));
        assertThat(grants.of(person)).isEmpty();
    }

    private UUID[] scopesOf(Actor actor) {
        return CurrentActor.as(actor, () -> inTransaction(this::myScopes));
    }

    private UUID[] myScopes() {
        return sql.select(DSL.field("platform.my_scopes()", UUID[].class))
                .fetchSingle()
                .value1();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private static Actor personWith(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.EN);
    }
}
