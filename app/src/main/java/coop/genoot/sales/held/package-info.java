/** What was sent and waits until somebody looked: kept as it was typed, so that it goes on by itself (C-04). */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.held;
