/** The reminders that left, to read again. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.reminders.web;
