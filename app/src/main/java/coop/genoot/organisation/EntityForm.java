package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.VatNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed about an entity, exactly as typed. An empty electronic address means the usual one of its country. */
public record EntityForm(
        String name,
        String legalName,
        String legalForm,
        String country,
        String language,
        String number,
        String vat,
        String register,
        String street,
        String extra,
        String postcode,
        String town,
        String email,
        String phone,
        String website,
        String electronicAddress,
        String colour,
        String footer) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public static EntityForm of(Entity entity) {
        var address = entity.address();
        var contact = entity.contact();
        return new EntityForm(
                entity.name(),
                entity.legalName(),
                entity.legalForm(),
                entity.country().code(),
                entity.language().code(),
                entity.registration().formatted(),
                entity.vatNumber() == null ? "" : entity.vatNumber().formatted(),
                entity.register(),
                address.street(),
                address.extra(),
                address.postcode(),
                address.town(),
                contact.email(),
                contact.phone(),
                contact.website(),
                entity.electronicAddress().toString(),
                entity.marks().colour(),
                entity.marks().footer());
    }

    /** As the fields of a form: the name of each with what it says. */
    public Map<String, String> fields() {
        return Map.ofEntries(
                Map.entry("name", name),
                Map.entry("legalName", legalName),
                Map.entry("legalForm", legalForm),
                Map.entry("country", country),
                Map.entry("language", language),
                Map.entry("number", number),
                Map.entry("vat", vat),
                Map.entry("register", register),
                Map.entry("street", street),
                Map.entry("extra", extra),
                Map.entry("postcode", postcode),
                Map.entry("town", town),
                Map.entry("email", email),
                Map.entry("phone", phone),
                Map.entry("website", website),
                Map.entry("electronicAddress", electronicAddress),
                Map.entry("colour", colour),
                Map.entry("footer", footer));
    }

    /** The entity this describes; refused with every problem at once. */
    Entity read(EntityId id, UUID group, LocalDate foundedOn, int version) {
        var problems = new ArrayList<Problem>();
        required(problems);
        var home = Country.isKnown(country) ? new Country(country) : Country.BELGIUM;
        if (!CountryPack.exists(country)) problems.add(Problem.at("country", "organisation.entity.no-country"));
        var speaks = taken(Language.of(language), "language", "organisation.entity.no-language", problems);
        var registration = taken(Registration.parse(number, home), "number", numberKey(home), problems);
        var vatNumber =
                vat.isBlank() ? null : taken(VatNumber.parse(vat, home), "vat", "organisation.entity.no-vat", problems);
        if (!email.isBlank() && !MAIL.matcher(email.strip()).matches())
            problems.add(Problem.at("email", "organisation.entity.no-email"));
        var eAddress = electronicAddress(registration, problems);
        var paint = colour.strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(paint).matches()) problems.add(Problem.at("colour", "organisation.entity.no-colour"));
        Invalid.unlessNone(problems);
        if (speaks == null || registration == null || eAddress == null)
            throw new IllegalStateException("Unread: " + this);
        return new Entity(
                id,
                group,
                name.strip(),
                legalName.strip(),
                legalForm.strip(),
                speaks,
                registration,
                vatNumber,
                register.strip(),
                new PostalAddress(street.strip(), extra.strip(), postcode.strip(), town.strip(), home),
                new Entity.Contact(email.strip(), phone.strip(), website.strip()),
                eAddress,
                new Entity.Marks(paint, footer.strip()),
                List.of(),
                foundedOn,
                version);
    }

    private void required(List<Problem> problems) {
        text("name", name, 120, problems);
        text("legalName", legalName, 200, problems);
        text("legalForm", legalForm, 120, problems);
        text("street", street, 200, problems);
        text("postcode", postcode, 20, problems);
        text("town", town, 120, problems);
        if (register.length() > 200) problems.add(Problem.at("register", "organisation.too-long", 200));
        if (footer.length() > 200) problems.add(Problem.at("footer", "organisation.too-long", 200));
    }

    private @Nullable ElectronicAddress electronicAddress(@Nullable Registration registration, List<Problem> problems) {
        if (electronicAddress.isBlank()) return registration == null ? null : registration.usualElectronicAddress();
        var read = ElectronicAddress.parse(electronicAddress);
        return taken(read, "electronicAddress", "organisation.entity.no-e-address", problems);
    }

    private static String numberKey(Country country) {
        return country.equals(Country.FRANCE)
                ? "organisation.entity.no-siret"
                : "organisation.entity.no-enterprise-number";
    }

    /** Notes what is wrong with a line of text that must be there. */
    public static void text(String field, String typed, int longest, List<Problem> problems) {
        if (typed.isBlank()) problems.add(Problem.at(field, "organisation.missing"));
        if (typed.strip().length() > longest) problems.add(Problem.at(field, "organisation.too-long", longest));
    }

    private static <T> @Nullable T taken(Optional<T> read, String field, String key, List<Problem> problems) {
        if (read.isEmpty()) problems.add(Problem.at(field, key));
        return read.orElse(null);
    }
}
