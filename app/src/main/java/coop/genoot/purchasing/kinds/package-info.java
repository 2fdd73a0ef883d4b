/** Which kinds of cost are paid back, what kilometres and days away are worth, and who asks for more kinds. */
@NamedInterface("kinds")
@org.jspecify.annotations.NullMarked
package coop.genoot.purchasing.kinds;

import org.springframework.modulith.NamedInterface;
