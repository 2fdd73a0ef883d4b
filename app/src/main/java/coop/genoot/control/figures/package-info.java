/** How much is looked at before, what that costs, and what is found: for every member to read (requirement C-01). */
@org.jspecify.annotations.NullMarked
package coop.genoot.control.figures;
