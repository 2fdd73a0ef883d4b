/** Who of the staff opened a private file, for its owner to see (requirement C-13). */
@NamedInterface("traces")
@org.jspecify.annotations.NullMarked
package coop.genoot.control.traces;

import org.springframework.modulith.NamedInterface;
