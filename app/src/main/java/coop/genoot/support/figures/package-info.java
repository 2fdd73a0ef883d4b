/** How many ask what, and how soon they get an answer: totals for everybody concerned, never a single request. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.figures;
