/** Asks the European register whether a VAT number exists. It knows no client, and never keeps anybody waiting. */
@ApplicationModule(displayName = "VAT register", allowedDependencies = "common")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.vies;

import org.springframework.modulith.ApplicationModule;
