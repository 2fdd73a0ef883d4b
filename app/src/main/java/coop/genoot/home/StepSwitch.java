package coop.genoot.home;

/**
 * OK or Stand-by for one coming step: posts {@code choice=OK} or {@code choice=STAND_BY} to the address. The name of
 * the step is read by screen readers.
 */
public record StepSwitch(String action, String step, boolean onStandBy) {}
