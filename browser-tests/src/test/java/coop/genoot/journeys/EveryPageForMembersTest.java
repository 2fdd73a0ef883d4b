package coop.genoot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Half of all pages are a member's: they are walked beside those of {@link EveryPageForEverybodyTest}, not after them. */
class EveryPageForMembersTest {
    @Test
    void is_accessible_fits_the_screen_and_says_what_it_is() {
        assertThat(EveryPageForEverybodyTest.faultsOnPagesOf(Role.MEMBER)).isEmpty();
    }
}
