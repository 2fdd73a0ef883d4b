package coop.genoot.platform.notices;

/** How somebody wants to be told: not at all, on the first page, or by mail as well. */
public enum Way {
    OFF,
    HERE,
    MAIL
}
