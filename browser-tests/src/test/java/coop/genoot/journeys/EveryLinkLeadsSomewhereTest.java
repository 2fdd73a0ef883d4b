package coop.genoot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Nobody is shown a way to a page they may not enter or that is not there. */
class EveryLinkLeadsSomewhereTest {
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ANYBODY")
    void that_somebody_sees(Role role) {
        World.prepare();
        assertThat(Finder.brokenLinks(role.email(false))).isEmpty();
        if (role.email(true) != null) assertThat(Finder.brokenLinks(role.email(true))).isEmpty();
    }
}
