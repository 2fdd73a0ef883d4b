package coop.genoot.platform.links;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class PrivateLinksTest {
    private final UUID quote = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final Actor nele = manager(activity);

    @Autowired
    PrivateLinks links;

    @Autowired
    AdjustableClock clock;

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void a_link_opens_its_document_without_an_account() {
        var secret = create();

        assertThat(links.open(secret, "quote")).isInstanceOfSatisfying(PrivateLinks.Found.Open.class, found -> {
            assertThat(found.link().document()).isEqualTo(quote);
            assertThat(found.link().language()).isEqualTo(Language.FR);
        });
    }

    @Test
    void a_secret_is_256_bits_and_never_the_same() {
        assertThat(create()).hasSize(43).isNotEqualTo(create());
    }

    @Test
    void a_guessed_secret_opens_nothing() {
        var secret = create();
        var guess = (secret.startsWith("A") ? "B" : "A") + secret.substring(1);

        assertThat(links.open(guess, "quote")).isInstanceOf(PrivateLinks.Found.Nothing.class);
        assertThat(links.open("", "quote")).isInstanceOf(PrivateLinks.Found.Nothing.class);
    }

    @Test
    void a_link_for_one_purpose_opens_nothing_for_another() {
        assertThat(links.open(create(), "invoice")).isInstanceOf(PrivateLinks.Found.Nothing.class);
    }

    @Test
    void a_link_ends_at_its_time() {
        var secret = create();
        clock.advanceBy(Duration.ofDays(30));

        assertThat(links.open(secret, "quote")).isInstanceOf(PrivateLinks.Found.Ended.class);
    }

    @Test
    void a_link_can_be_taken_back_by_who_manages_the_activity_and_by_nobody_else() {
        var secret = create();
        var stranger = manager(UUID.randomUUID());

        CurrentActor.run(stranger, () -> links.revoke(stranger, quote, "quote"));
        assertThat(links.open(secret, "quote")).isInstanceOf(PrivateLinks.Found.Open.class);
        CurrentActor.run(nele, () -> links.revoke(nele, quote, "quote"));
        assertThat(links.open(secret, "quote")).isInstanceOf(PrivateLinks.Found.Ended.class);
    }

    @Test
    void the_first_opening_is_remembered_for_the_manager_only() {
        var secret = create();
        assertThat(CurrentActor.as(nele, () -> links.firstOpened(nele, quote))).isEmpty();
        links.open(secret, "quote");
        var first = CurrentActor.as(nele, () -> links.firstOpened(nele, quote));
        clock.advanceBy(Duration.ofDays(1));
        links.open(secret, "quote");

        assertThat(first).isPresent();
        assertThat(CurrentActor.as(nele, () -> links.firstOpened(nele, quote))).isEqualTo(first);
        var stranger = manager(UUID.randomUUID());
        assertThat(CurrentActor.as(stranger, () -> links.firstOpened(stranger, quote)))
                .isEmpty();
    }

    private String create() {
        var until = clock.instant().plus(Duration.ofDays(30));
        var link = new PrivateLink("quote", quote, UUID.randomUUID(), activity, Language.FR, until);
        return CurrentActor.as(nele, () -> links.create(nele, link));
    }

    private static Actor manager(UUID activity) {
        var grants = List.of(new Grant(Hat.MANAGER, activity));
        return Actor.person(new PersonId(UUID.randomUUID()), "Nele", grants, Language.NL);
    }
}
