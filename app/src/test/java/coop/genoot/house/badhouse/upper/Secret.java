package coop.genoot.house.badhouse.upper;

/** Something that stands on an upper floor. */
public record Secret(String word) {}
