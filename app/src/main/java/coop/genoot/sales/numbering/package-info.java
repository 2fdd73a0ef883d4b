/**
 * The numbers of legal documents: without gaps per seller, series and year, taken in the transaction that issues. It
 * refuses to know what is numbered.
 */
@NamedInterface("numbering")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.numbering;

import org.springframework.modulith.NamedInterface;
