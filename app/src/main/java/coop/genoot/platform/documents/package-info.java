/** Files people bring and documents we make: sealed bytes, clean pictures, and PDF that everybody can read. */
@NamedInterface("documents")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.documents;

import org.springframework.modulith.NamedInterface;
