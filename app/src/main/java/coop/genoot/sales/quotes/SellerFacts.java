package coop.genoot.sales.quotes;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.VatRate;
import coop.genoot.sales.Client;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.VatCategory;
import coop.genoot.sales.VatTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a quote takes over from the cooperative on the day it is sent: who sells, by which rates and terms. */
@Component
class SellerFacts {
    private final Organisation organisation;
    private final Settings settings;

    SellerFacts(Organisation organisation, Settings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    /** The VAT rates above nought of the entity's country on that day. */
    Set<Rate> vatRates(EntityId entity, LocalDate on) {
        return organisation.lawOf(entity).vatRates(on).stream()
                .filter(it -> it.kind() == VatRate.Kind.STANDARD)
                .map(VatRate::rate)
                .collect(Collectors.toSet());
    }

    /** The last day on which a quote of that day can be accepted, when its writer names no other. */
    LocalDate validUntil(ActivityId activity, LocalDate on) {
        return on.plusDays(settings.value(Setting.QUOTE_VALIDITY, on, activity.value()));
    }

    /** The ways a line can be taxed on that day, the usual one first. */
    List<VatChoice> vatChoices(EntityId entity, LocalDate on) {
        return organisation.lawOf(entity).vatRates(on).stream()
                .map(it -> new VatChoice(treatment(it), it.nameKey()))
                .toList();
    }

    private static VatTreatment treatment(VatRate it) {
        return it.kind() == VatRate.Kind.STANDARD
                ? VatTreatment.standard(it.rate())
                : VatTreatment.without(VatCategory.valueOf(it.kind().letter()), it.code());
    }

    /** The code of the VAT that a new line starts with. */
    String usualVat(EntityId entity, ActivityId activity, LocalDate on) {
        var law = organisation.lawOf(entity);
        var code = settings.value(Setting.USUAL_VAT, on, activity.value());
        return law.vatRate(code, on).map(it -> treatment(it).code()).orElse("");
    }

    Letterhead letterhead(ActivityView activity, Client client, Language language, LocalDate on) {
        var entity = organisation.entity(activity.entity()).orElseThrow();
        var addressee = new Addressee(client.name(), clientLines(client, entity, language));
        return letterhead(activity, entity, addressee, language, on);
    }

    private Letterhead letterhead(
            ActivityView activity, Entity entity, Addressee addressee, Language language, LocalDate on) {
        var brand = activity.brand();
        var logo = brand.logo();
        var terms = settings.value(Setting.TERMS, on, activity.id().value()).in(language);
        return new Letterhead(
                activity.name(),
                activity.trade(),
                activity.website(),
                brand.primary(),
                brand.accent(),
                brand.layout().name(),
                brand.letters().name(),
                logo == null ? null : logo.file(),
                logo == null ? null : logo.sha256(),
                entity.legalName(),
                sellerLines(entity, language),
                entity.marks().colour(),
                entity.marks().footer(),
                addressee.name(),
                addressee.lines(),
                terms);
    }

    private static List<String> sellerLines(Entity entity, Language language) {
        var lines = new ArrayList<>(entity.address().lines());
        lines.add(entity.address().countryName(language));
        lines.add(
                entity.vatNumber() == null
                        ? entity.registration().formatted()
                        : entity.vatNumber().formatted());
        lines.add(entity.register());
        lines.add(entity.contact().email());
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The letterhead of a preview, while the client is still being typed. */
    Letterhead letterhead(ActivityView activity, TypedClient typed, Language language, LocalDate on) {
        var entity = organisation.entity(activity.entity()).orElseThrow();
        var place = (typed.postcode() + " " + typed.city()).strip();
        var lines = Stream.of(typed.street(), typed.extra(), place, typed.vat())
                .filter(line -> !line.isEmpty())
                .toList();
        return letterhead(activity, entity, new Addressee(typed.name(), lines), language, on);
    }

    private record Addressee(String name, List<String> lines) {}

    private static List<String> clientLines(Client client, Entity entity, Language language) {
        var lines = new ArrayList<>(client.address().lines(entity.country(), language));
        if (client.vat() != null) lines.add(client.vat().formatted());
        else if (client.registerNumber() != null) lines.add(client.registerNumber());
        return lines;
    }
}
