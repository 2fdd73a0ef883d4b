/** The pages of quotes: the editor, one quote, and the private page of its client. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.quotes.web;
