/** How that is shown: a card on the first page, and a page to try with. */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.pay.web;
