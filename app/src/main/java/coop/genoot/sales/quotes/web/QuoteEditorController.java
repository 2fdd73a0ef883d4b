package coop.genoot.sales.quotes.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientFacts;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.followup.ClientFactsPage;
import coop.genoot.sales.quotes.QuoteForms;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A quote being entered: one page, nothing required until it is sent. */
@Controller
class QuoteEditorController {
    private static final String PAGE = "sales/quote-editor";
    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "draft", "send", "preview", "lookup", "change-lines");

    private final Quotes quotes;
    private final QuoteForms forms;
    private final QuoteEditor editor;
    private final Start start;
    private final ClientFacts facts;
    private final Drafts drafts;

    QuoteEditorController(
            Quotes quotes, QuoteForms forms, QuoteEditor editor, Start start, ClientFacts facts, Drafts drafts) {
        this.quotes = quotes;
        this.forms = forms;
        this.editor = editor;
        this.start = start;
        this.facts = facts;
        this.drafts = drafts;
    }

    /** How a new quote is asked for: for an Activity or a client, like an earlier one, or a draft that was begun. */
    record Asked(
            @Nullable ActivityId activity,
            @Nullable ClientId client,
            @Nullable QuoteId from,
            @Nullable UUID draft) {}

    @GetMapping("/quotes/new")
    String blank(Actor me, Asked asked, Model model) {
        if (asked.draft() != null && editor.kept(me, new QuoteId(asked.draft())).isPresent())
            return "redirect:/quotes/" + asked.draft() + "/edit";
        var from = asked.from() == null ? null : NotHere.unless(quotes.find(me, asked.from()));
        var activity = from == null ? start.activity(me, asked) : from.activity();
        var fields = from == null ? forms.blank(me, activity, asked.client()) : forms.copyOf(me, from.id());
        var id = asked.draft() == null ? start.newId() : new QuoteId(asked.draft());
        model.addAttribute("page", editor.page(me, id, activity, Typed.of(fields)));
        return PAGE;
    }

    @GetMapping("/quotes/{quote}/edit")
    String edit(Actor me, @PathVariable QuoteId quote, Model model) {
        if (quotes.find(me, quote).isPresent()) return "redirect:/quotes/" + quote;
        var draft = NotHere.unless(editor.kept(me, quote));
        var scope = draft.scope();
        if (scope == null) throw new NotHere();
        var typed = new Typed(draft.fields(), java.util.List.of());
        model.addAttribute("page", editor.page(me, quote, new ActivityId(scope), typed));
        return PAGE;
    }

    @PostMapping("/quotes/{quote}/edit")
    String submit(
            Actor me,
            @PathVariable QuoteId quote,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var fields = typed(sent);
        var activity = start.activityOf(me, fields);
        if (sent.containsKey("change-lines") || sent.containsKey("lookup") || sent.containsKey("preview"))
            return again(me, quote, activity, sent, model);
        try {
            quotes.send(me, quote, activity, fields);
            return "redirect:/quotes/" + quote;
        } catch (Invalid invalid) {
            editor.keep(me, quote, activity, fields);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var refused = Typed.of(fields).refusedFor(invalid.problems());
            model.addAttribute("page", editor.page(me, quote, activity, refused));
            return PAGE;
        }
    }

    /** The sheet beside the form, drawn again while somebody types. */
    @PostMapping("/quotes/{quote}/preview")
    String preview(Actor me, @PathVariable QuoteId quote, @RequestParam Map<String, String> sent, Model model) {
        var fields = typed(sent);
        var page = editor.page(me, quote, start.activityOf(me, fields), Typed.of(fields));
        model.addAttribute("preview", page.preview());
        model.addAttribute("d", page.words());
        model.addAttribute("look", page.look());
        return "sales/quote-preview";
    }

    @PostMapping("/quotes/{quote}/discard")
    String discard(Actor me, @PathVariable UUID quote) {
        drafts.discard(me, quote);
        return "redirect:/sales";
    }

    /** The ways without scripts: rows by buttons, the register, the sheet below. Nothing is refused, all is kept. */
    private String again(Actor me, QuoteId quote, ActivityId activity, Map<String, String> sent, Model model) {
        var fields = typed(sent);
        if (sent.containsKey("change-lines")) {
            var blank = editor.page(me, quote, activity, Typed.of(fields)).blank();
            fields = EditedRows.after(sent.get("change-lines"), fields, blank);
        }
        var found = sent.containsKey("lookup") ? facts.complete(TypedClient.read(fields, "newClient.")) : null;
        if (found != null) {
            var completed = new HashMap<>(fields);
            found.client().fields().forEach((name, value) -> completed.put("newClient." + name, value));
            fields = completed;
        }
        editor.keep(me, quote, activity, fields);
        var page = editor.page(me, quote, activity, Typed.of(fields));
        model.addAttribute(
                "page", found == null ? page : editor.page(me, quote, activity, page.typed(), part(page, found)));
        return PAGE;
    }

    private static ClientFactsPage part(QuoteEditorPage page, ClientFacts.Found found) {
        var problems = found.problems().stream()
                .map(it -> new Problem("newClient." + it.field(), it.key(), it.values()))
                .toList();
        var choices = page.newClient().choices();
        return new ClientFactsPage("newClient.", page.typed().refusedFor(problems), choices, found.answer());
    }

    private static Map<String, String> typed(Map<String, String> sent) {
        var fields = new HashMap<>(sent);
        fields.keySet().removeAll(NOT_TYPED);
        return fields;
    }

    /** Where a new quote starts. */
    @org.springframework.stereotype.Component
    static class Start {
        private final ChosenActivity chosen;
        private final Clients clients;
        private final Clock clock;

        Start(ChosenActivity chosen, Clients clients, Clock clock) {
            this.chosen = chosen;
            this.clients = clients;
            this.clock = clock;
        }

        QuoteId newId() {
            return new QuoteId(TimeOrderedId.at(clock.instant()));
        }

        /** The Activity of the client, the one that was asked for, or the one the person works for now. */
        ActivityId activity(Actor me, Asked asked) {
            var client = asked.client();
            if (client != null)
                return clients.find(me, client).map(Client::activity).orElseThrow(NotHere::new);
            return asked.activity() == null
                    ? chosen.of(me).map(ActivityView::id).orElseThrow(NotHere::new)
                    : asked.activity();
        }

        /** The Activity that the form names; 404 when it names none. */
        ActivityId activityOf(Actor me, Map<String, String> fields) {
            return chosen.chosenFirst(me).stream()
                    .map(ActivityView::id)
                    .filter(it -> it.toString().equals(fields.get("activity")))
                    .findFirst()
                    .orElseThrow(NotHere::new);
        }
    }
}
