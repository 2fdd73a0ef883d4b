package coop.genoot.home;

/** The drawn people at work, one style; decoration, so never read aloud. */
public enum Picture {
    HERO,
    QUOTES,
    INVOICES,
    CLIENTS,
    BANK,
    PARTY,
    LOST,
    BROKEN,
    DOOR
}
