/** The pages with which administrators appoint, end, found, open and close. */
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.staff.web;
