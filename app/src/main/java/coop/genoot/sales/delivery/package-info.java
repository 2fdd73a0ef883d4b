/**
 * How an issued document reaches its client: the files made once and kept, the mail with a private link, the page
 * behind
 * that link. It refuses to know what stands on the document.
 */
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {
            "common",
            "platform",
            "platform :: documents",
            "platform :: identity",
            "platform :: links",
            "platform :: mail",
            "home",
            "sales",
            "sales.documents",
            "sales.invoices"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.delivery;

import org.springframework.modulith.ApplicationModule;
