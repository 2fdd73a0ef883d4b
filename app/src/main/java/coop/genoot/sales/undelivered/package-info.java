/**
 * Mail to clients that did not arrive because the address does not work: a task for whoever manages the Activity, never
 * silence. It refuses to guess the right address.
 */
@NamedInterface("undelivered")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.undelivered;

import org.springframework.modulith.NamedInterface;
