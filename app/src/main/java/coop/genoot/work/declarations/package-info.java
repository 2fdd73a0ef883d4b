/** What the public services are told before somebody works: Dimona in Belgium, DPAE in France (requirement W-09). */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.declarations;
