package coop.genoot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page reads is of one moment and of one reader, and a page that writes after all loses nothing. */
@GenootTest
class PageTransactionsTest {
    private final UUID place = UUID.randomUUID();

    @Autowired
    PageTransactions pages;

    @Autowired
    DSLContext sql;

    @Autowired
    Scopes scopes;

    @BeforeEach
    void a_page_is_asked_for() {
        pages.begin();
    }

    @AfterEach
    void the_page_is_there() {
        pages.end();
    }

    @Test
    void whatever_happens_meanwhile_a_page_shows_one_moment() {
        assertThat(reads(this::isThere)).isFalse();
        CompletableFuture.runAsync(() -> scopes.register(place, null, "entity")).join();
        assertThat(reads(this::isThere)).isFalse();
        the_page_is_there();
        a_page_is_asked_for();
        assertThat(reads(this::isThere)).isTrue();
    }

    @Test
    void what_the_page_itself_writes_is_kept_and_seen() {
        assertThat(reads(this::isThere)).isFalse();
        scopes.register(place, null, "entity");
        assertThat(reads(this::isThere)).isTrue();
        the_page_is_there();
        assertThat(reads(this::isThere)).isTrue();
    }

    @Test
    void each_reader_reads_with_their_own_eyes() {
        var mine = UUID.randomUUID();
        var yours = UUID.randomUUID();
        CurrentActor.run(managerOf(mine), () -> {
            assertThat(reads(this::scopesOfReader)).containsExactly(mine);
            CurrentActor.run(
                    managerOf(yours),
                    () -> assertThat(reads(this::scopesOfReader)).containsExactly(yours));
            assertThat(reads(this::scopesOfReader)).containsExactly(mine);
        });
    }

    @Test
    void a_door_that_refuses_does_not_spoil_the_rest_of_the_page() {
        assertThatThrownBy(() -> reads(() -> {
                    throw new Refused("here.not");
                }))
                .isInstanceOf(Refused.class);
        assertThat(reads(this::isThere)).isFalse();
        the_page_is_there();
    }

    @Test
    void who_reads_a_page_slowly_holds_no_connection_to_the_database() throws Exception {
        the_page_is_there();
        var inUse = new ArrayList<Integer>();
        var request = new MockHttpServletRequest("GET", "/account/entries.csv");
        new PageFilter(pages).doFilter(request, new MockHttpServletResponse(), (_, response) -> {
            reads(this::isThere);
            inUse.add(held());
            // Larger than a page, it is on its way while the rest is made.
            response.getOutputStream().write(new byte[300_000]);
            inUse.add(held());
            reads(this::isThere);
            inUse.add(held());
        });
        assertThat(inUse).containsExactly(1, 0, 0);
    }

    @Test
    void a_door_that_is_open_when_the_page_is_sent_closes_first() {
        assertThat(reads(() -> {
                    the_page_is_there();
                    return isThere();
                }))
                .isFalse();
        assertThat(held()).isZero();
    }

    private int held() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? 1 : 0;
    }

    @Test
    void a_page_cannot_write_behind_the_back_of_a_door_that_reads() {
        assertThatThrownBy(() -> reads(() -> sql.execute("delete from platform.scope")))
                .hasMessageContaining("read-only");
    }

    private <T> T reads(Supplier<T> door) {
        var reading = new TransactionTemplate(pages);
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(_ -> door.get()));
    }

    private boolean isThere() {
        return sql.fetchExists(
                DSL.selectOne().from("platform.scope").where(DSL.field("id").eq(place)));
    }

    private UUID[] scopesOfReader() {
        return sql.select(DSL.field("platform.my_scopes()", UUID[].class))
                .fetchSingle()
                .value1();
    }

    private static Actor managerOf(UUID activity) {
        return Actor.person(
                new PersonId(UUID.randomUUID()), "Reader", List.of(new Grant(Hat.MANAGER, activity)), Language.EN);
    }
}
