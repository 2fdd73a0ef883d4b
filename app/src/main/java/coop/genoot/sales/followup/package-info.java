/**
 * The pages of clients, and the one list of all that is being sold: stage, state, next step. It keeps nothing itself;
 * each part that keeps documents offers its own.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.followup;
