package coop.genoot.activities;

/** How far an Activity is on its way; drives what is proposed to its managers (requirement A-16). */
public enum Stage {
    LAUNCH,
    DEVELOPMENT,
    CONSOLIDATION
}
