package coop.genoot.sales;

/** What a client is; the law treats them differently (electronic invoices, reminders, VAT). */
public enum ClientKind {
    COMPANY,
    PUBLIC_BODY,
    PRIVATE;

    /** The name of its picture. */
    public String icon() {
        return switch (this) {
            case COMPANY -> "building-2";
            case PUBLIC_BODY -> "landmark";
            case PRIVATE -> "user";
        };
    }

    /** The key of the word that is shown. */
    public String key() {
        return "sales.client.kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
