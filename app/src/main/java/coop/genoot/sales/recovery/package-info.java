/**
 * What comes after the reminders: the formal notice as a letter with the interest and costs that the law allows, and
 * disputes, which stop it all (requirements D-08, D-27). It refuses to know who is right.
 */
@NamedInterface("recovery")
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.recovery;

import org.springframework.modulith.NamedInterface;
