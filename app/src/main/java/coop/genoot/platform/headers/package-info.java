/** What browsers are told with every answer, and what they must bring so that a form is taken for ours. */
@NamedInterface("headers")
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.headers;

import org.springframework.modulith.NamedInterface;
