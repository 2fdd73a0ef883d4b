package coop.genoot.control.figures;

import java.util.UUID;

/** How often a rule stopped something in the last year, and how long that waited on average, in hours. */
public record RuleFigures(UUID rule, long stopped, long hours) {}
