package coop.genoot.purchasing.claims;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.List;

/** Which invoices of an Activity wait for their money; answered by the room that keeps the books. */
public interface OpenInvoices {
    /** Those of that Activity, the longest waiting first. */
    List<OpenInvoice> of(EntityId entity, ActivityId activity);
}
