/** The pages where an address is corrected and what did not arrive is sent again. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.undelivered.web;
