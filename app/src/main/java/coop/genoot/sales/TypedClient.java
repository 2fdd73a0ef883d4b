package coop.genoot.sales;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client form exactly as somebody typed it; nothing is checked yet. The field names are those of the form.
 *
 * @param number company number or VAT number, in any way people write it
 * @param electronic as {@code 0208:0202239951}; empty takes the one that follows from the number
 */
public record TypedClient(
        String number,
        String vat,
        String kind,
        String name,
        String street,
        String extra,
        String postcode,
        String city,
        String country,
        String language,
        String mail,
        String phone,
        String electronic,
        String buyerReference,
        String paymentDays,
        String note,
        List<TypedContact> contacts,
        List<TypedAddress> addresses) {
    /** A person at the client, as typed. */
    public record TypedContact(String name, String role, String mail, String phone) {
        public TypedContact {
            name = text(name);
            role = text(role);
            mail = text(mail);
            phone = text(phone);
        }

        boolean isEmpty() {
            return (name + role + mail + phone).isEmpty();
        }
    }

    /** Another address, as typed. */
    public record TypedAddress(
            String label, String street, String extra, String postcode, String city, String country) {
        public TypedAddress {
            label = text(label);
            street = text(street);
            extra = text(extra);
            postcode = text(postcode);
            city = text(city);
            country = text(country);
        }

        boolean isEmpty() {
            return (label + street + extra + postcode + city).isEmpty();
        }
    }

    public TypedClient {
        number = text(number);
        vat = text(vat);
        kind = text(kind);
        name = text(name);
        street = text(street);
        extra = text(extra);
        postcode = text(postcode);
        city = text(city);
        country = text(country);
        language = text(language);
        mail = text(mail);
        phone = text(phone);
        electronic = text(electronic);
        buyerReference = text(buyerReference);
        paymentDays = text(paymentDays);
        note = text(note);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }

    /** A form that is still empty but for what can be known: kind, country and language. */
    public static TypedClient empty(String country, String language) {
        return new TypedClient(
                "",
                "",
                ClientKind.COMPANY.name(),
                "",
                "",
                "",
                "",
                "",
                country,
                language,
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    /** The form that shows a client that is already kept. */
    public static TypedClient of(Client it) {
        var at = it.address();
        return new TypedClient(
                it.registerNumber() == null ? "" : it.registerNumber(),
                it.vat() == null ? "" : it.vat().formatted(),
                it.kind().name(),
                it.name(),
                at.street(),
                at.extra(),
                at.postcode(),
                at.city(),
                at.country().code(),
                it.language().code(),
                it.mail(),
                it.phone(),
                it.electronic() == null ? "" : it.electronic().toString(),
                it.buyerReference(),
                it.paymentDays() == null ? "" : it.paymentDays().toString(),
                it.note(),
                it.contacts().stream()
                        .map(one -> new TypedContact(one.name(), one.role(), one.mail(), one.phone()))
                        .toList(),
                it.otherAddresses().stream().map(TypedClient::typed).toList());
    }

    private static TypedAddress typed(OtherAddress other) {
        var at = other.address();
        return new TypedAddress(
                other.label(),
                at.street(),
                at.extra(),
                at.postcode(),
                at.city(),
                at.country().code());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
