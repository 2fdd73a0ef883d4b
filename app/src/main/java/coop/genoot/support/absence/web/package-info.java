/** The page on which somebody of a team says that they are away. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.absence.web;
