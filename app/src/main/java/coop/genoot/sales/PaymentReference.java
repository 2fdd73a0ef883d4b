package coop.genoot.sales;

import coop.genoot.common.Country;
import coop.genoot.common.CreditorReference;
import coop.genoot.common.StructuredCommunication;

/**
 * What the client writes with the payment, so that it finds its invoice by itself (requirement D-24): a Belgian
 * structured communication where the seller banks in Belgium, a creditor reference (ISO 11649) elsewhere.
 *
 * @param value as data carries it: twelve digits, or RF and its body
 * @param formatted as people read it: {@code +++260/0000/41723+++}, {@code RF18 5390 0754 7034}
 */
public record PaymentReference(String value, String formatted) {
    private static final long NUMBERS_A_YEAR = 100_000_000L;

    /** The reference of the invoice with this running number in this year; unique per seller for a hundred years. */
    public static PaymentReference of(Country seller, int year, long number) {
        if (number < 1 || number >= NUMBERS_A_YEAR) throw new IllegalArgumentException("No running number: " + number);
        long ten = year % 100 * NUMBERS_A_YEAR + number;
        if (!seller.equals(Country.BELGIUM)) {
            var reference = CreditorReference.of("%010d".formatted(ten));
            return new PaymentReference(reference.value(), reference.formatted());
        }
        var communication = StructuredCommunication.of(ten);
        return new PaymentReference(communication.digits(), communication.formatted());
    }

    /** Reads back what {@link #value} kept. */
    public static PaymentReference parse(String value) {
        if (value.startsWith("RF")) return new PaymentReference(value, new CreditorReference(value).formatted());
        return new PaymentReference(value, new StructuredCommunication(value).formatted());
    }
}
