/** What is looked at once a week is closed: a draw that anybody can repeat, and what was found (C-05, C-06). */
@NamedInterface("afterwards")
@org.jspecify.annotations.NullMarked
package coop.genoot.control.afterwards;

import org.springframework.modulith.NamedInterface;
