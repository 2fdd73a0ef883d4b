package coop.genoot.sales;

/**
 * What a line of a document is: something that is sold, a text between the lines, or a heading above them
 * (requirement D-04).
 */
public enum LineKind {
    ITEM,
    TEXT,
    HEADING
}
