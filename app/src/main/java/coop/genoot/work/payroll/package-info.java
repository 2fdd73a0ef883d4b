/** To and from the payroll office: a file of what was worked, and a file of what came of it. */
@NamedInterface("payroll")
@org.jspecify.annotations.NullMarked
package coop.genoot.work.payroll;

import org.springframework.modulith.NamedInterface;
