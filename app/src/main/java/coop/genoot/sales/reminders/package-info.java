/**
 * Reminds clients of invoices that are late: when, in which words, and when not, because money may have come or nothing
 * is owed any more (requirements D-08, T-13). It refuses to know who holds a reminder back: the timeline does.
 */
@NamedInterface("reminders")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.reminders;

import org.springframework.modulith.NamedInterface;
