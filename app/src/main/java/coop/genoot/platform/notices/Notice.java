package coop.genoot.platform.notices;

/** A piece of news as somebody was told it. */
public record Notice(News news, boolean isRead) {}
