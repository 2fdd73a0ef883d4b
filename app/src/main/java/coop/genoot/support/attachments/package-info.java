/** Files beside messages and notes: what is taken, and who may download it. Nothing in them is ever opened here. */
@NamedInterface("attachments")
@org.jspecify.annotations.NullMarked
package coop.genoot.support.attachments;

import org.springframework.modulith.NamedInterface;
