package coop.genoot.sales;

import coop.genoot.common.ActivityId;
import coop.genoot.common.BelgianEnterpriseNumber;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Siren;
import coop.genoot.common.VatNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a typed client form: a client when all of it holds, else every problem at once, each at its field. */
final class ClientReading {
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_TERM = 120;
    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 4000;

    private final TypedClient typed;
    private final List<Problem> problems = new ArrayList<>();

    ClientReading(TypedClient typed) {
        this.typed = typed;
    }

    /** The client that was typed; refused with {@link Invalid} carrying every problem. */
    Client read(ClientId id, EntityId entity, ActivityId activity) {
        var country = country("country", typed.country());
        var kind = kind();
        var numbers = kind == ClientKind.PRIVATE ? Optional.<ClientNumbers>empty() : numbers(country);
        var register = register(kind, numbers);
        var vat = kind == ClientKind.PRIVATE ? null : vat(country, numbers, register);
        var client = new Client(
                id,
                entity,
                activity,
                kind,
                shortText("name", typed.name(), true),
                address(country),
                language(),
                mail("mail", typed.mail()),
                shortText("phone", typed.phone(), false),
                vat,
                register,
                kind == ClientKind.PRIVATE ? null : electronic(country, register),
                shortText("buyerReference", typed.buyerReference(), false),
                paymentDays(),
                note(),
                false,
                contacts(),
                addresses());
        Invalid.unlessNone(problems);
        return client;
    }

    private ClientKind kind() {
        return Arrays.stream(ClientKind.values())
                .filter(it -> it.name().equals(typed.kind()))
                .findFirst()
                .orElseGet(() -> refuse("kind", "sales.client.problem.kind", ClientKind.COMPANY));
    }

    private Language language() {
        return Language.of(typed.language())
                .orElseGet(() -> refuse("language", "sales.client.problem.language", Language.EN));
    }

    private Country country(String field, String code) {
        var upper = code.toUpperCase(Locale.ROOT);
        return Country.isKnown(upper)
                ? new Country(upper)
                : refuse(field, "sales.client.problem.country", Country.BELGIUM);
    }

    private Optional<ClientNumbers> numbers(Country country) {
        if (typed.number().isEmpty()) return Optional.empty();
        var numbers = ClientNumbers.read(typed.number(), country);
        if (numbers.isPresent() && !numbers.get().country().equals(country))
            problems.add(Problem.at(
                    "country",
                    "sales.client.problem.country-of-number",
                    numbers.get().country().code()));
        return numbers;
    }

    private @Nullable String register(ClientKind kind, Optional<ClientNumbers> numbers) {
        if (kind == ClientKind.PRIVATE || typed.number().isEmpty()) return null;
        if (numbers.isPresent()) return numbers.get().register();
        var checked = typed.country().equals("BE") || typed.country().equals("FR");
        if (checked)
            problems.add(Problem.at(
                    "number", "sales.client.problem.number." + typed.country().toLowerCase(Locale.ROOT)));
        return shortText("number", typed.number(), false);
    }

    private @Nullable VatNumber vat(Country country, Optional<ClientNumbers> numbers, @Nullable String register) {
        if (typed.vat().isEmpty())
            return numbers.filter(ClientNumbers::saidAsVat)
                    .map(ClientNumbers::vat)
                    .orElse(null);
        var vat = VatNumber.parse(typed.vat(), country);
        if (vat.isEmpty()) problems.add(Problem.at("vat", "sales.client.problem.vat"));
        else if (register != null && !ClientNumbers.agree(vat.get(), register))
            problems.add(Problem.at("vat", "sales.client.problem.vat-differs"));
        return vat.orElse(null);
    }

    private @Nullable ElectronicAddress electronic(Country country, @Nullable String register) {
        if (typed.electronic().isEmpty()) return proposed(country, register);
        return ElectronicAddress.parse(typed.electronic())
                .filter(ClientReading::holds)
                .orElseGet(() -> refuse("electronic", "sales.client.problem.electronic", null));
    }

    private static @Nullable ElectronicAddress proposed(Country country, @Nullable String register) {
        boolean real = register != null
                && ClientNumbers.read(register, country)
                        .filter(it -> it.country().equals(country))
                        .isPresent();
        return real ? ElectronicAddress.proposedFor(country, register).orElse(null) : null;
    }

    private static boolean holds(ElectronicAddress it) {
        return switch (it.scheme()) {
            case "0208" ->
                BelgianEnterpriseNumber.parse(it.id())
                        .filter(number -> number.digits().equals(it.id()))
                        .isPresent();
            case "0225" ->
                it.id().length() >= 9 && Siren.parse(it.id().substring(0, 9)).isPresent();
            default -> true;
        };
    }

    private Address address(Country country) {
        return new Address(
                shortText("street", typed.street(), false),
                shortText("extra", typed.extra(), false),
                shortText("postcode", typed.postcode(), false),
                shortText("city", typed.city(), false),
                country);
    }

    private List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        for (int i = 0; i < typed.contacts().size(); i++) {
            var one = typed.contacts().get(i);
            var field = "contacts[" + i + "].";
            if (!one.isEmpty())
                contacts.add(new Contact(
                        shortText(field + "name", one.name(), true), shortText(field + "role", one.role(), false),
                        mail(field + "mail", one.mail()), shortText(field + "phone", one.phone(), false)));
        }
        return contacts;
    }

    private List<OtherAddress> addresses() {
        var addresses = new ArrayList<OtherAddress>();
        for (int i = 0; i < typed.addresses().size(); i++) {
            var one = typed.addresses().get(i);
            var field = "addresses[" + i + "].";
            if (!one.isEmpty())
                addresses.add(new OtherAddress(
                        shortText(field + "label", one.label(), false),
                        new Address(
                                shortText(field + "street", one.street(), true),
                                shortText(field + "extra", one.extra(), false),
                                shortText(field + "postcode", one.postcode(), false),
                                shortText(field + "city", one.city(), true),
                                country(field + "country", one.country()))));
        }
        return addresses;
    }

    private @Nullable Integer paymentDays() {
        if (typed.paymentDays().isEmpty()) return null;
        var days =
                DAYS.matcher(typed.paymentDays()).matches() ? Integer.parseInt(typed.paymentDays()) : LONGEST_TERM + 1;
        return days <= LONGEST_TERM
                ? days
                : refuse("paymentDays", "sales.client.problem.payment-days", null, LONGEST_TERM);
    }

    /** Whether it looks like a mail address. */
    static boolean isMail(String value) {
        return MAIL.matcher(value).matches() && value.length() <= SHORT_TEXT;
    }

    private String mail(String field, String value) {
        return value.isEmpty() || isMail(value) ? value : refuse(field, "sales.client.problem.mail", "");
    }

    private String note() {
        return typed.note().length() <= LONG_TEXT
                ? typed.note()
                : refuse("note", "sales.client.problem.too-long", "", LONG_TEXT);
    }

    private String shortText(String field, String value, boolean needed) {
        if (needed && value.isEmpty()) return refuse(field, "sales.client.problem.needed", "");
        return value.length() <= SHORT_TEXT ? value : refuse(field, "sales.client.problem.too-long", "", SHORT_TEXT);
    }

    private <T extends @Nullable Object> T refuse(String field, String key, T instead, Object... values) {
        problems.add(Problem.at(field, key, values));
        return instead;
    }
}
