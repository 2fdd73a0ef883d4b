/** The pages of disputes, and the letters that left. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.recovery.web;
