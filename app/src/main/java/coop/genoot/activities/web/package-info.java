/** How Activities are shown: the money of the first page, the brand in the frame, the page of an Activity. */
@org.jspecify.annotations.NullMarked
package coop.genoot.activities.web;
