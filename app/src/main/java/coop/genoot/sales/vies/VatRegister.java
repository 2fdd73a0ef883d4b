package coop.genoot.sales.vies;

import coop.genoot.common.VatNumber;
import org.jspecify.annotations.Nullable;

/**
 * The register that knows which VAT numbers exist (VIES of the European Commission). It always answers, within seconds:
 * when it cannot be reached the answer is {@link VatAnswer.Status#UNKNOWN}, never "invalid".
 */
public interface VatRegister {
    /**
     * Asks about a number.
     *
     * @param requester the VAT number on whose behalf is asked; with it the register gives a consultation number,
     *     which is proof
     */
    VatAnswer ask(VatNumber number, @Nullable VatNumber requester);
}
