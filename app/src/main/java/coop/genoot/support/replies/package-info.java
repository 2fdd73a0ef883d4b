/** Answers to news about requests that come by mail: read safely, or kept for the team to look at (S-05). */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.replies;
