/** What an entity decides about files that go with requests. */
@NamedInterface("attachments")
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.attachments;

import org.springframework.modulith.NamedInterface;
