/**
 * All sales documents that were issued, in lists: by stage, client and words, by key whatever the size of the
 * books. It
 * only reads.
 */
@NamedInterface("overview")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.overview;

import org.springframework.modulith.NamedInterface;
