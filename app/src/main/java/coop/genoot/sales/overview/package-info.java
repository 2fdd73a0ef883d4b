/**
 * All sales documents that were issued, in lists: by stage, client and words, by key whatever the size of the
 * books. It
 * only reads.
 */
@ApplicationModule(
        displayName = "Overview of sales",
        allowedDependencies = {"common", "platform", "home", "activities", "sales", "sales.documents", "sales.invoices"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.overview;

import org.springframework.modulith.ApplicationModule;
