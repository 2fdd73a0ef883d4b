package coop.genoot.purchasing.claims;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a form says, once it was read and nothing in it is wrong. */
record ClaimContent(
        ActivityView activity,
        String kind,
        boolean kindAlone,
        LocalDate spentOn,
        String supplier,
        String note,
        Money gross,
        Money vat,
        Money deductible,
        int quantity,
        @Nullable OpenInvoice invoice) {
    Money cost() {
        return gross.minus(deductible);
    }
}
