/** Stories that cross rooms, told in a real browser by people of the demo world, with every page checked for everybody. */
@org.jspecify.annotations.NullMarked
package coop.genoot.journeys;
