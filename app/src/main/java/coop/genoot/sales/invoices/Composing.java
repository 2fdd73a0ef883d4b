package coop.genoot.sales.invoices;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.Refused;
import coop.genoot.organisation.CountryPack;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.VatRate;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.Client;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatCategory;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.documents.Freezing;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts together what stands on a document: the parties as they are today, the sentences of the law, the term to pay.
 */
@Component
class Composing {
    private final Organisation organisation;
    private final Settings settings;
    private final WordsOf words;

    Composing(Organisation organisation, Settings settings, WordsOf words) {
        this.organisation = organisation;
        this.settings = settings;
        this.words = words;
    }

    /**
     * Who sells to whom, of what kind, in which language, on which day.
     *
     * @param client null while nobody was chosen, for a preview
     */
    record Occasion(
            InvoiceKind kind,
            ActivityView activity,
            @Nullable Client client,
            Language language,
            LocalDate on,
            String orderNumber) {
        boolean isToBusiness() {
            return client != null && client.isBusiness();
        }
    }

    InvoiceContent compose(Occasion it, InvoiceDraft draft, List<DocumentLine> lines, Totals totals) {
        var entity = entity(it.activity().entity());
        var language = it.language();
        var due = it.on().plusDays(daysToPay(it, draft));
        var parties = new InvoiceContent.Parties(
                Freezing.front(it.activity()), Freezing.seller(entity), Freezing.buyer(it.client(), entity));
        var texts = new InvoiceContent.Texts(
                draft.title(),
                draft.intro(),
                draft.closing(),
                buyerReference(it, draft),
                it.orderNumber(),
                mentions(entity, it, language),
                reasons(entity, totals, it.on(), language),
                null);
        return new InvoiceContent(
                it.kind(), "", it.on(), due, draft.deliveredOn(), language, parties, lines, totals, null, texts);
    }

    /** The rates that exist on that day where this entity is. */
    List<Rate> rates(EntityId entity, LocalDate on) {
        return law(entity).vatRates(on).stream().map(VatRate::rate).distinct().toList();
    }

    /** The ways to tax a line, the usual one first, each with the code that the form carries. */
    List<Invoices.VatChoice> vatChoices(EntityId entity, LocalDate on, Language reader) {
        var usual = settings.value(Setting.USUAL_VAT, on, entity.value());
        var t = words.in(reader);
        var choices = new ArrayList<Invoices.VatChoice>();
        for (var rate : law(entity).vatRates(on)) {
            var choice = new Invoices.VatChoice(treatment(rate).code(), t.text(rate.nameKey()));
            if (rate.code().equals(usual)) choices.addFirst(choice);
            else choices.add(choice);
        }
        return choices;
    }

    /**
     * What is wrong with the whole that no line shows: terms the law does not allow, a reason that does not exist
     * here.
     */
    List<Problem> problems(Occasion it, InvoiceDraft draft) {
        var found = new ArrayList<Problem>();
        var law = law(it.activity().entity());
        int longest = law.paymentTerms().longestDays();
        if (it.isToBusiness() && daysToPay(it, draft) > longest)
            found.add(Problem.at("days", "sales.invoice.problem.days-too-many", longest));
        if (it.client() != null && !it.client().lackingForInvoice().isEmpty())
            found.add(Problem.at(
                    "client", "sales.invoice.problem.client-lacks", it.client().name()));
        if (!draft.problems().isEmpty()) return found;
        for (int i = 0; i < draft.lines().size(); i++) {
            var line = draft.lines().get(i);
            if (line.isItem()
                    && line.vat().category().needsReason()
                    && rate(law, line.vat(), it.on()).isEmpty())
                found.add(Problem.at("lines[" + draft.rows().get(i) + "].vat", "sales.line.vat-unknown"));
        }
        return found;
    }

    /** One line for each rate of VAT, for a part of something; what is taken off has a quantity of minus one. */
    List<DocumentLine> lines(String key, Language language, Totals totals, String number) {
        var said = words.in(language).text(key, number);
        var lines = new ArrayList<DocumentLine>();
        for (var sum : totals.vat()) {
            var quantity = sum.base().isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
            var price = sum.base().absolute().toDecimal();
            lines.add(DocumentLine.item(lines.size() + 1, said, quantity, Unit.PIECE, price, sum.vat()));
        }
        return lines;
    }

    int daysToPay(Occasion it, InvoiceDraft draft) {
        if (draft.days() != null) return draft.days();
        var agreed = it.client() == null ? null : it.client().paymentDays();
        var activity = it.activity().id().value();
        return agreed != null ? agreed : settings.value(Setting.PAYMENT_TERM, it.on(), activity);
    }

    Entity entity(EntityId id) {
        return organisation.entity(id).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
    }

    private CountryPack law(EntityId entity) {
        return organisation.lawOf(entity);
    }

    private List<InvoiceContent.Mention> mentions(Entity entity, Occasion it, Language language) {
        var mentions = new ArrayList<InvoiceContent.Mention>();
        if (it.isToBusiness())
            organisation
                    .mentions(entity.id(), language, it.on())
                    .forEach(mention -> mentions.add(new InvoiceContent.Mention(mention.code(), mention.text())));
        var note = settings.value(
                        Setting.INVOICE_NOTE, it.on(), it.activity().id().value())
                .in(language);
        if (!note.isBlank()) mentions.add(new InvoiceContent.Mention(null, note));
        return mentions;
    }

    private List<InvoiceContent.Reason> reasons(Entity entity, Totals totals, LocalDate on, Language language) {
        var law = law(entity.id());
        return totals.vat().stream()
                .map(sum -> sum.vat())
                .filter(vat -> vat.category().needsReason())
                .flatMap(vat -> rate(law, vat, on).map(rate -> reason(vat, rate, language)).stream())
                .toList();
    }

    private InvoiceContent.Reason reason(VatTreatment vat, VatRate rate, Language language) {
        var text = rate.reasonKey() == null ? "" : words.in(language).text(rate.reasonKey());
        return new InvoiceContent.Reason(vat.code(), text, rate.exemptionCode());
    }

    private static Optional<VatRate> rate(CountryPack law, VatTreatment vat, LocalDate on) {
        return law.vatRates(on).stream()
                .filter(rate -> rate.kind().letter().equals(vat.category().name()))
                .filter(rate -> vat.reason().isEmpty() || rate.code().equals(vat.reason()))
                .findFirst();
    }

    private static VatTreatment treatment(VatRate rate) {
        var category = VatCategory.valueOf(rate.kind().letter());
        return category == VatCategory.S
                ? VatTreatment.standard(rate.rate())
                : VatTreatment.without(category, rate.code());
    }

    private static String buyerReference(Occasion it, InvoiceDraft draft) {
        if (!draft.buyerReference().isEmpty() || it.client() == null) return draft.buyerReference();
        return it.client().buyerReference();
    }
}
