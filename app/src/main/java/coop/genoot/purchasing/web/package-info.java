/** The pages of receipts and expense claims: for who paid something, and for who looks at it. */
@org.jspecify.annotations.NullMarked
package coop.genoot.purchasing.web;
