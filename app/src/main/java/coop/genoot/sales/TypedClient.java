package coop.genoot.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        static TypedContact read(Map<String, String> fields, String row) {
            return new TypedContact(
                    fields.get(row + "name"),
                    fields.get(row + "role"),
                    fields.get(row + "mail"),
                    fields.get(row + "phone"));
        }

        void addTo(Map<String, String> fields, String row) {
            fields.put(row + "name", name);
            fields.put(row + "role", role);
            fields.put(row + "mail", mail);
            fields.put(row + "phone", phone);
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

        static TypedAddress read(Map<String, String> fields, String row) {
            return new TypedAddress(
                    fields.get(row + "label"),
                    fields.get(row + "street"),
                    fields.get(row + "extra"),
                    fields.get(row + "postcode"),
                    fields.get(row + "city"),
                    fields.get(row + "country"));
        }

        void addTo(Map<String, String> fields, String row) {
            fields.put(row + "label", label);
            fields.put(row + "street", street);
            fields.put(row + "extra", extra);
            fields.put(row + "postcode", postcode);
            fields.put(row + "city", city);
            fields.put(row + "country", country);
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

    /** Reads the fields of the form; {@code prefix} is before each name when the form stands inside another one. */
    public static TypedClient read(Map<String, String> fields, String prefix) {
        UnaryOperator<String> of = name -> fields.getOrDefault(prefix + name, "");
        return new TypedClient(
                of.apply("number"),
                of.apply("vat"),
                of.apply("kind"),
                of.apply("name"),
                of.apply("street"),
                of.apply("extra"),
                of.apply("postcode"),
                of.apply("city"),
                of.apply("country"),
                of.apply("language"),
                of.apply("mail"),
                of.apply("phone"),
                of.apply("electronic"),
                of.apply("buyerReference"),
                of.apply("paymentDays"),
                of.apply("note"),
                rows("contacts", fields, prefix, TypedContact::read),
                rows("addresses", fields, prefix, TypedAddress::read));
    }

    /** The fields as {@link #read} takes them without a prefix. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", number);
        fields.put("vat", vat);
        fields.put("kind", kind);
        fields.put("name", name);
        fields.put("street", street);
        fields.put("extra", extra);
        fields.put("postcode", postcode);
        fields.put("city", city);
        fields.put("country", country);
        fields.put("language", language);
        fields.put("mail", mail);
        fields.put("phone", phone);
        fields.put("electronic", electronic);
        fields.put("buyerReference", buyerReference);
        fields.put("paymentDays", paymentDays);
        fields.put("note", note);
        for (int i = 0; i < contacts.size(); i++) contacts.get(i).addTo(fields, "contacts[" + i + "].");
        for (int i = 0; i < addresses.size(); i++) addresses.get(i).addTo(fields, "addresses[" + i + "].");
        return fields;
    }

    /** The same, completed with what a register knows; what was typed stays. */
    TypedClient completed(ClientNumbers numbers, String newName, Address at) {
        boolean noAddress = (street + postcode + city).isEmpty();
        return new TypedClient(
                number,
                vat.isEmpty() && numbers.vat() != null ? numbers.vat().formatted() : vat,
                kind,
                name.isEmpty() ? newName : name,
                noAddress ? at.street() : street,
                noAddress ? at.extra() : extra,
                noAddress ? at.postcode() : postcode,
                noAddress ? at.city() : city,
                numbers.country().code(),
                language,
                mail,
                phone,
                electronic,
                buyerReference,
                paymentDays,
                note,
                contacts,
                addresses);
    }

    /** Whether nothing was typed that names a client. */
    public boolean isBlank() {
        return (number + name + vat + street + city + mail).isEmpty();
    }

    private static <T> List<T> rows(
            String list, Map<String, String> fields, String prefix, BiFunction<Map<String, String>, String, T> row) {
        var shape = Pattern.compile(Pattern.quote(prefix + list) + "\\[(\\d{1,3})]\\..*");
        return fields.keySet().stream()
                .map(shape::matcher)
                .filter(Matcher::matches)
                .map(it -> Integer.valueOf(it.group(1)))
                .distinct()
                .sorted()
                .map(index -> row.apply(fields, prefix + list + "[" + index + "]."))
                .toList();
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
