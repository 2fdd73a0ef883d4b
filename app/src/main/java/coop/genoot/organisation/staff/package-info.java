/** Who works for an entity, where, with which hat, from which day to which. */
@NamedInterface("staff")
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.staff;

import org.springframework.modulith.NamedInterface;
