package coop.genoot.home.account;

import coop.genoot.home.Typed;
import coop.genoot.platform.identity.Passkeys;
import java.util.List;

/** What the page of my account shows; passwords are never shown again. */
public record AccountPage(List<Passkeys.Known> passkeys, Typed typed, boolean isPasswordChanged) {
    public AccountPage {
        passkeys = List.copyOf(passkeys);
    }
}
