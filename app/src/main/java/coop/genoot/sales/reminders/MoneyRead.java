package coop.genoot.sales.reminders;

import coop.genoot.common.EntityId;
import java.time.LocalDate;
import java.util.Optional;

/** Until which day we know what arrived on an account; answered by whoever hears both of invoices and of the bank. */
public interface MoneyRead {
    /** The last day of the last statement of that account of the entity; empty when none was ever read. */
    Optional<LocalDate> until(EntityId entity, String iban);
}
