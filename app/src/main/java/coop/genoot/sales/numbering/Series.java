package coop.genoot.sales.numbering;

/** A row of numbers of its own; each starts at 1 every year. */
public enum Series {
    INVOICE("{YYYY}-{NNNN}"),
    CREDIT_NOTE("C{YYYY}-{NNNN}"),
    INTERNAL("I{YYYY}-{NNNN}");

    private final String usual;

    Series(String usual) {
        this.usual = usual;
    }

    /** How the house writes its numbers when the entity chose nothing else. */
    NumberTemplate usualTemplate() {
        return new NumberTemplate(usual);
    }
}
