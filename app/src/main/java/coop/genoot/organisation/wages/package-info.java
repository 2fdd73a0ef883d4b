/** What work costs an entity beside the gross wage, in parts that have a name. */
@NamedInterface("wages")
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.wages;

import org.springframework.modulith.NamedInterface;
