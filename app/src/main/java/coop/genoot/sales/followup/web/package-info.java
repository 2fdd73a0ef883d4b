/** The pages of clients, and the one list of all that is sold. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.followup.web;
