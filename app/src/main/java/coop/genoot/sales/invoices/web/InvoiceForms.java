package coop.genoot.sales.invoices.web;

import coop.genoot.common.ActivityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Draft;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.TypedLines;
import coop.genoot.sales.Unit;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.Invoices;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the editor together from what was typed, from a draft, or from an earlier invoice. */
@Component
class InvoiceForms {
    static final String KIND = "invoice";
    private static final int MOST_UNFINISHED = 5;

    private final Invoices invoices;
    private final Sheets sheets;
    private final Drafts drafts;
    private final WordsOf words;
    private final Clock clock;

    InvoiceForms(Invoices invoices, Sheets sheets, Drafts drafts, WordsOf words, Clock clock) {
        this.invoices = invoices;
        this.sheets = sheets;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
    }

    Words words(Actor me) {
        return words.in(me.language());
    }

    Draft newDraft(ActivityId activity) {
        return new Draft(TimeOrderedId.at(clock.instant()), 0, KIND, activity.value());
    }

    /** The draft kept under that id, or a first one with it. */
    Draft draft(Actor me, UUID id, ActivityId activity) {
        return drafts.find(me, id)
                .map(kept -> new Draft(id, kept.version(), KIND, activity.value()))
                .orElseGet(() -> new Draft(id, 0, KIND, activity.value()));
    }

    Optional<Map<String, String>> kept(Actor me, UUID id) {
        return drafts.find(me, id)
                .map(kept -> kept.fields().entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> field.getValue().getFirst())));
    }

    /** What was begun and not sent, the last saved first. */
    List<Link> unfinished(Actor me, ActivityId activity) {
        var t = words(me);
        return drafts.list(me, activity.value(), KIND).stream()
                .limit(MOST_UNFINISHED)
                .map(kept -> Link.to("/invoices/new?draft=" + kept.id(), begun(kept, t)))
                .toList();
    }

    private static String begun(KeptDraft kept, Words t) {
        var words = kept.text("title").isBlank() ? kept.text("lines[0].description") : kept.text("title");
        var what = words.isBlank() ? t.text("sales.invoice.unfinished") : words;
        return what + " · " + t.dateTime(kept.savedAt());
    }

    EditorPage editor(Actor me, ActivityId activity, Draft draft, Typed typed) {
        var fields = single(typed);
        var preview = invoices.preview(me, activity, fields);
        var rows = TypedLines.indexes(fields);
        return new EditorPage(
                draft,
                typed,
                activity.toString(),
                preview.content().parties().buyer().name(),
                "/invoices",
                rows.isEmpty() ? List.of(0) : rows,
                vat(me, activity),
                units(words.in(me.language())),
                sheets.preview(preview.content()),
                List.of(),
                null);
    }

    List<Option> vat(Actor me, ActivityId activity) {
        return invoices.vatChoices(me, activity).stream()
                .map(choice -> Option.of(choice.code(), choice.words()))
                .toList();
    }

    /** The lines and texts of an earlier invoice, as the reader would type them. */
    Map<String, String> again(Invoice earlier, Words t) {
        var fields = new HashMap<String, String>();
        var texts = earlier.content().texts();
        fields.put("title", texts.title());
        fields.put("intro", texts.intro());
        fields.put("closing", texts.closing());
        fields.put("reference", texts.buyerReference());
        for (var line : earlier.content().lines()) fields.putAll(typed(line, t));
        return fields;
    }

    static Map<String, String> typed(DocumentLine line, Words t) {
        var row = "lines[" + (line.position() - 1) + "].";
        var fields = new HashMap<String, String>();
        fields.put(row + "kind", line.kind().name());
        fields.put(row + "description", line.description());
        if (!line.isItem()) return fields;
        fields.put(row + "quantity", plain(line.quantity(), t));
        fields.put(row + "unit", line.unit().code());
        fields.put(row + "price", plain(line.price(), t));
        fields.put(row + "vat", line.vat().code());
        if (line.discount().percent().signum() > 0)
            fields.put(row + "discount", plain(line.discount().percent(), t));
        return fields;
    }

    /** Without marks between the thousands, so that it is read back as it was in every language. */
    static String plain(java.math.BigDecimal number, Words t) {
        var scaled = number.scale() == 1 ? number.setScale(2) : number;
        var text = scaled.scale() == 3 ? scaled.setScale(4).toPlainString() : scaled.toPlainString();
        return t.language() == coop.genoot.common.Language.EN ? text : text.replace('.', ',');
    }

    static List<Option> units(Words t) {
        return Arrays.stream(Unit.values())
                .map(unit -> Option.of(unit.code(), t.text(unit.key())))
                .toList();
    }

    static Map<String, String> single(Typed typed) {
        return typed.values().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getFirst()));
    }
}
