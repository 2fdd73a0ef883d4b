/** What is asked again and again, with its answer and where to go: it knows no request. */
@NamedInterface("answers")
@org.jspecify.annotations.NullMarked
package coop.genoot.support.answers;

import org.springframework.modulith.NamedInterface;
