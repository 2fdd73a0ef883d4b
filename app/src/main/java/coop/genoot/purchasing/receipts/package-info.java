/** The photos and files that prove a cost: what is taken, how it is kept, and what is shown of it. */
@NamedInterface("receipts")
@org.jspecify.annotations.NullMarked
package coop.genoot.purchasing.receipts;

import org.springframework.modulith.NamedInterface;
