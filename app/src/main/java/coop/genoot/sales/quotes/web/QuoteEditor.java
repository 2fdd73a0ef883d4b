package coop.genoot.sales.quotes.web;

import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.ActivityId;
import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Tab;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.sales.Clients;
import coop.genoot.sales.followup.ClientChoices;
import coop.genoot.sales.followup.ClientFactsPage;
import coop.genoot.sales.quotes.QuoteForms;
import coop.genoot.sales.quotes.QuoteId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the editor's page together from what was typed, and keeps what was typed without scripts. */
@Component
class QuoteEditor {
    static final String KIND = "quote";
    private static final int MOST_CLIENTS = 500;

    private final QuoteForms forms;
    private final Clients clients;
    private final Drafts drafts;
    private final ChosenActivity chosen;
    private final QuoteSheets sheets;
    private final WordsOf words;

    QuoteEditor(
            QuoteForms forms,
            Clients clients,
            Drafts drafts,
            ChosenActivity chosen,
            QuoteSheets sheets,
            WordsOf words) {
        this.forms = forms;
        this.clients = clients;
        this.drafts = drafts;
        this.chosen = chosen;
        this.sheets = sheets;
        this.words = words;
    }

    QuoteEditorPage page(Actor me, QuoteId id, ActivityId activity, Typed typed) {
        return page(me, id, activity, typed, null);
    }

    /** The page; a part about the client that a register completed takes the place of the typed one. */
    QuoteEditorPage page(Actor me, QuoteId id, ActivityId activity, Typed typed, @Nullable ClientFactsPage completed) {
        var t = words.in(me.language());
        var kept = drafts.find(me, id.value());
        var fields = single(typed);
        var preview = forms.preview(me, id, activity, fields);
        var newClient = typed.with("newClient.country", fields.getOrDefault("newClient.country", "BE"))
                .with(
                        "newClient.language",
                        fields.getOrDefault("newClient.language", me.language().code()));
        return new QuoteEditorPage(
                id,
                activity,
                new Draft(id.value(), kept.map(KeptDraft::version).orElse(0L), KIND, activity.value()),
                typed,
                activities(me, activity),
                clientsOf(me, activity),
                vat(me, activity),
                completed == null ? ClientFactsPage.of("newClient.", newClient, ClientChoices.in(t)) : completed,
                preview,
                sheets.look(preview),
                words.in(preview.language()),
                t,
                kept.map(KeptDraft::savedAt).orElse(null));
    }

    /** Keeps what a page without scripts sent along, so that nothing typed is lost. */
    void keep(Actor me, QuoteId id, ActivityId activity, Map<String, String> fields) {
        var texts = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> texts.put(name, List.of(value)));
        var version = drafts.find(me, id.value()).map(KeptDraft::version).orElse(0L);
        drafts.save(me, new coop.genoot.platform.drafts.Typed(id.value(), KIND, activity.value(), version, texts));
    }

    Optional<KeptDraft> kept(Actor me, QuoteId id) {
        return drafts.find(me, id.value()).filter(draft -> draft.kind().equals(KIND));
    }

    static Map<String, String> single(Typed typed) {
        return typed.values().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    private List<Tab> activities(Actor me, ActivityId current) {
        var mine = chosen.chosenFirst(me);
        if (mine.size() < 2) return List.of();
        return mine.stream()
                .map(it -> Tab.of(
                        it.name(), "/quotes/new?activity=" + it.id(), it.id().equals(current)))
                .toList();
    }

    private List<Option> clientsOf(Actor me, ActivityId activity) {
        return clients.search(me, List.of(activity), "", null, MOST_CLIENTS).stream()
                .map(it ->
                        Option.of(it.id().toString(), it.city().isEmpty() ? it.name() : it.name() + " · " + it.city()))
                .toList();
    }

    private List<Option> vat(Actor me, ActivityId activity) {
        var t = words.in(me.language());
        return forms.vatChoices(me, activity).stream()
                .map(it -> Option.of(it.vat().code(), t.text(it.nameKey())))
                .toList();
    }
}
