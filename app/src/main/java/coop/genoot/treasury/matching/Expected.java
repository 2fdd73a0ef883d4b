package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is waited for, or was.
 *
 * @param open what is still to come, negative when too much has come
 * @param extra what may still come beside it for interest and costs, after a formal notice
 */
public record Expected(
        UUID subject,
        UUID activity,
        @Nullable UUID payer,
        String payerName,
        String number,
        String reference,
        Money open,
        Money paid,
        Money extra,
        LocalDate dueOn) {

    DocumentNumber documentNumber() {
        return DocumentNumber.of(number);
    }
}
