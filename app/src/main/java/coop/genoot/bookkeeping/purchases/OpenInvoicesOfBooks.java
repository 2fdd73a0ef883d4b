package coop.genoot.bookkeeping.purchases;

import coop.genoot.bookkeeping.OpenClaims;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.purchasing.claims.OpenInvoice;
import coop.genoot.purchasing.claims.OpenInvoices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which invoices of an Activity wait for their money, for claims that wait for one (requirement E-04). */
@Component
class OpenInvoicesOfBooks implements OpenInvoices {
    private static final int MOST = 30;

    private final OpenClaims claims;

    OpenInvoicesOfBooks(OpenClaims claims) {
        this.claims = claims;
    }

    @Override
    public List<OpenInvoice> of(EntityId entity, ActivityId activity) {
        return claims.of(entity, activity, MOST).stream()
                .map(it -> new OpenInvoice(it.subject(), it.number(), it.counterpart(), it.dueOn(), it.open()))
                .toList();
    }
}
