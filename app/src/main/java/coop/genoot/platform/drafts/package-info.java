/** Keeps what people type from the first letter, until it becomes a document or they throw it away. */
@NamedInterface("drafts")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.drafts;

import org.springframework.modulith.NamedInterface;
