/**
 * Measures how fast Genoot is beside the least that the same work costs: plain SQL on the same database, a bare pass
 * over the same file. Figures differ from day to day and machine to machine; the ratios inside one run count.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.bench;
