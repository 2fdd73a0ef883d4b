/** The page of something that waits: why, who looks, until when. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.held.web;
