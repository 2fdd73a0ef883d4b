/** Whether something harmful hides in a file that somebody brings, asked before anything of it is kept. */
@NamedInterface("antivirus")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.antivirus;

import org.springframework.modulith.NamedInterface;
