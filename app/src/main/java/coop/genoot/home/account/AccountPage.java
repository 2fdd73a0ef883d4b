package coop.genoot.home.account;

import coop.genoot.home.Typed;
import coop.genoot.platform.identity.Passkeys;
import java.util.List;
import java.util.Set;

/**
 * What the page of my account shows; passwords are never shown again.
 *
 * @param codesLeft how many codes on paper are left; below zero when there is no second step
 * @param compulsory whether the second step cannot be taken away
 * @param done what was just done, as its key says it; empty when nothing was
 */
public record AccountPage(List<Passkeys.Known> passkeys, int codesLeft, boolean compulsory, Typed typed, String done) {
    private static final Set<String> DONE = Set.of("password", "welcome", "second-step", "second-step-off");

    public AccountPage {
        passkeys = List.copyOf(passkeys);
        done = DONE.contains(done) ? done : "";
    }

    public boolean hasSecondStep() {
        return codesLeft >= 0;
    }
}
