/** How finance sees the bank, and how members find money that may be theirs. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.web;
