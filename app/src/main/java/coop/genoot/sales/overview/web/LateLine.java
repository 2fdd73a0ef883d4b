package coop.genoot.sales.overview.web;

/** A late invoice on the first page: whose it is, which one and how late, and where it is. */
public record LateLine(String client, String what, String href) {}
