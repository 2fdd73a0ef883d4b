/** Contracts: offered, signed on the budget of an Activity, worked, paid (requirements W-01 to W-03, W-20). */
@NamedInterface("contracts")
@org.jspecify.annotations.NullMarked
package coop.genoot.work.contracts;

import org.springframework.modulith.NamedInterface;
