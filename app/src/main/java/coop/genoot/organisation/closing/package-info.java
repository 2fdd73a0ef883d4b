/** Closing an office: from which day, and to which office its Activities, members and advisors go. */
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.closing;
