package coop.genoot.sales.documents;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Brand;
import coop.genoot.activities.BrandSample;
import coop.genoot.common.Language;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.VatRate;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatTreatment;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invoice that nobody gets, to show what a brand looks like on one. */
@Component
class SampleInvoice implements BrandSample {
    private static final int DAYS_TO_PAY = 30;

    private final Organisation organisation;
    private final Sheets sheets;
    private final TemplateEngine pages;
    private final WordsOf words;
    private final Clock clock;

    SampleInvoice(Organisation organisation, Sheets sheets, TemplateEngine pages, WordsOf words, Clock clock) {
        this.organisation = organisation;
        this.sheets = sheets;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Content> draw(ActivityView activity, Brand brand, Language language) {
        return organisation
                .entity(activity.entity())
                .filter(it -> it.mainAccount().isPresent())
                .map(it -> sheets.preview(content(activity, brand, it, language)))
                .map(sheet -> {
                    var drawn = new StringOutput();
                    pages.render("sales/documents/sheet.jte", Map.of("sheet", sheet), drawn);
                    // Written by a template of ours, so every word in it is safe already.
                    return output -> output.writeContent(drawn.toString());
                });
    }

    private InvoiceContent content(ActivityView activity, Brand brand, Entity entity, Language language) {
        var t = words.in(language);
        var today = LocalDate.now(clock);
        var lines = lines(t, vat(entity, today));
        var parties =
                new InvoiceContent.Parties(Freezing.front(activity, brand), Freezing.seller(entity), buyer(t, entity));
        return new InvoiceContent(
                InvoiceKind.INVOICE,
                today.getYear() + "-0042",
                today,
                today.plusDays(DAYS_TO_PAY),
                null,
                language,
                parties,
                lines,
                Totals.of(lines),
                null,
                new InvoiceContent.Texts(activity.trade(), "", "", "", "", List.of(), List.of(), null));
    }

    private static List<DocumentLine> lines(Words t, VatTreatment vat) {
        var work = DocumentLine.item(
                1, t.text("sales.sample.work"), new BigDecimal("8"), Unit.HOUR, new BigDecimal("62.50"), vat);
        var piece = DocumentLine.item(
                2, t.text("sales.sample.piece"), BigDecimal.ONE, Unit.PIECE, new BigDecimal("180"), vat);
        return List.of(work, piece);
    }

    private VatTreatment vat(Entity entity, LocalDate on) {
        return organisation.lawOf(entity.id()).vatRates(on).stream()
                .filter(it -> it.kind() == VatRate.Kind.STANDARD)
                .max(Comparator.comparing(it -> it.rate().percent()))
                .map(it -> VatTreatment.standard(it.rate()))
                .orElseThrow();
    }

    private static Buyer buyer(Words t, Entity entity) {
        var there = entity.address();
        return new Buyer(
                t.text("sales.sample.client"),
                true,
                there.street(),
                "",
                there.postcode(),
                there.town(),
                there.country().code(),
                null,
                null,
                null,
                null,
                "");
    }
}
