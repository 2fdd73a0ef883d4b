/** Who of a team is away, and who stands in. It knows no request. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.absence;
