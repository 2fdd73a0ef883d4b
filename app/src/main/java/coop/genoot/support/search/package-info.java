/** Requests in the search box: one's own, and those of one's services. Notes and letters are never found. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.search;
