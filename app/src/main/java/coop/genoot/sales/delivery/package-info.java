/**
 * How an issued document reaches its client: the files made once and kept, the mail with a private link, the page
 * behind
 * that link. It refuses to know what stands on the document.
 */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.delivery;
