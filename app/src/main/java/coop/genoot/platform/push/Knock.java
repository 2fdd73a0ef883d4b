package coop.genoot.platform.push;

/**
 * What a browser is to show: one line, and the page that it opens.
 *
 * @param path within this house, from its root
 * @param tag news with the same tag replaces what is still shown
 */
public record Knock(String text, String path, String tag) {}
