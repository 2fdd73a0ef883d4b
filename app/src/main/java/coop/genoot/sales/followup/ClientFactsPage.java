package coop.genoot.sales.followup;

import coop.genoot.home.Typed;
import coop.genoot.sales.vies.VatAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The part of a client form that follows from its number.
 *
 * @param prefix before each field name when the form stands inside another one, such as {@code newClient.}
 * @param answer what the register of VAT numbers said; null when it was not asked
 */
public record ClientFactsPage(
        String prefix,
        Typed typed,
        ClientChoices choices,
        @Nullable VatAnswer answer) {
    /** The same part while nothing was asked. */
    public static ClientFactsPage of(String prefix, Typed typed, ClientChoices choices) {
        return new ClientFactsPage(prefix, typed, choices, null);
    }
}
