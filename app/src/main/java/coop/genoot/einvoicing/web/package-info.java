/** The pages of e-invoices: what came in, what went out, and one of them to read. */
@org.jspecify.annotations.NullMarked
package coop.genoot.einvoicing.web;
