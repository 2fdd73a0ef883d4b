/** Downloads, and the client's private page. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.delivery.web;
