/**
 * Clients, and the words that quotes and invoices share: lines, VAT, totals, what is still to invoice. What was
 * issued is
 * never edited. It refuses to know how money is booked or how it arrives.
 */
@ApplicationModule(
        displayName = "Sales",
        allowedDependencies = {
            "common",
            "platform",
            "platform::*",
            "home",
            "home::documents",
            "organisation",
            "ledger",
            "timeline",
            "control",
            "membership",
            "activities",
            "activities::forecast",
            "einvoicing"
        })
@org.jspecify.annotations.NullMarked
package coop.genoot.sales;

import org.springframework.modulith.ApplicationModule;
