/**
 * Speaks the European e-invoice (EN 16931): writes it as UBL and Factur-X, reads it, checks it with the official
 * rules of
 * its date, sends and receives it. A pure translator: it refuses to know what a sale, a client or a payment is.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "E-invoicing",
        allowedDependencies = {"common", "platform", "platform :: jobs", "home", "organisation"})
@org.jspecify.annotations.NullMarked
package coop.genoot.einvoicing;
