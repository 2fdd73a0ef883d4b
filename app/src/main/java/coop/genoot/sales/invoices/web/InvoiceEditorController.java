package coop.genoot.sales.invoices.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making an invoice: choose the client, change the lines, send. One page, with the document beside it. */
@Controller
class InvoiceEditorController {
    private static final int CLIENTS_SHOWN = 24;

    private final Invoices invoices;
    private final InvoiceSending sending;
    private final InvoiceForms forms;
    private final Clients clients;
    private final ChosenActivity chosen;
    private final Drafts drafts;

    InvoiceEditorController(
            Invoices invoices,
            InvoiceSending sending,
            InvoiceForms forms,
            Clients clients,
            ChosenActivity chosen,
            Drafts drafts) {
        this.invoices = invoices;
        this.sending = sending;
        this.forms = forms;
        this.clients = clients;
        this.chosen = chosen;
        this.drafts = drafts;
    }

    /** With a draft or a client: the editor. Without: the clients to choose from, one tap each. */
    @GetMapping("/invoices/new")
    ModelAndView blank(
            Actor me,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(required = false) @Nullable UUID copy,
            @RequestParam(defaultValue = "") String words) {
        if (draft != null) {
            var kept = forms.kept(me, draft);
            if (kept.isPresent()) return editor(me, draft, kept.get());
        }
        if (copy != null) return again(me, new InvoiceId(copy));
        return client == null ? choose(me, words) : to(me, new ClientId(client));
    }

    @PostMapping("/invoices")
    ModelAndView issue(Actor me, HttpServletRequest request, @RequestParam UUID draft, @RequestParam UUID activity) {
        var fields = fields(request);
        var change = fields.remove("change-lines");
        if (change != null) return editor(me, draft, LineRows.changed(fields, change));
        if (fields.containsKey("look")) return editor(me, draft, fields);
        try {
            var id = sending.issueAndSend(me, new InvoiceId(draft), new ActivityId(activity), fields);
            drafts.becameDocument(me, draft);
            return new ModelAndView("redirect:/invoices/" + id);
        } catch (Invalid invalid) {
            var typed = Typed.of(fields).refusedFor(invalid.problems());
            var page =
                    forms.editor(me, new ActivityId(activity), forms.draft(me, draft, new ActivityId(activity)), typed);
            return new ModelAndView("sales/invoices/editor", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** The document as it would be, for the part of the page beside the fields. */
    @PostMapping("/invoices/preview")
    ModelAndView preview(Actor me, HttpServletRequest request, @RequestParam UUID draft, @RequestParam UUID activity) {
        var of = new ActivityId(activity);
        var page = forms.editor(me, of, forms.draft(me, draft, of), Typed.of(fields(request)));
        return new ModelAndView("sales/invoices/preview", "page", page);
    }

    private ModelAndView choose(Actor me, String typed) {
        var activity = working(me);
        var found = clients.search(me, List.of(activity.id()), typed, null, CLIENTS_SHOWN);
        return new ModelAndView(
                "sales/invoices/choose-client",
                Map.of(
                        "clients",
                        found,
                        "typed",
                        typed,
                        "activity",
                        activity.name(),
                        "drafts",
                        forms.unfinished(me, activity.id())));
    }

    private ModelAndView to(Actor me, ClientId id) {
        var client = NotHere.unless(clients.find(me, id));
        var fields = new HashMap<String, String>();
        invoices.newestTo(me, id).ifPresent(it -> fields.putAll(forms.again(it, forms.words(me))));
        return fresh(me, client.activity(), id, fields);
    }

    private ModelAndView again(Actor me, InvoiceId id) {
        var earlier = NotHere.unless(invoices.find(me, id));
        var client = earlier.client();
        if (client == null) throw new NotHere();
        return fresh(me, earlier.activity(), client, forms.again(earlier, forms.words(me)));
    }

    private ModelAndView fresh(Actor me, ActivityId activity, ClientId client, Map<String, String> proposed) {
        var fields = new HashMap<>(proposed);
        fields.put("client", client.toString());
        fields.put("activity", activity.toString());
        fields.putIfAbsent("lines[0].kind", "ITEM");
        var page = forms.editor(me, activity, forms.newDraft(activity), Typed.of(fields));
        return new ModelAndView("sales/invoices/editor", "page", page);
    }

    private ModelAndView editor(Actor me, UUID draft, Map<String, String> fields) {
        var activity = fields.containsKey("activity")
                ? ActivityId.of(fields.get("activity"))
                : working(me).id();
        var page = forms.editor(me, activity, forms.draft(me, draft, activity), Typed.of(fields));
        return new ModelAndView("sales/invoices/editor", "page", page);
    }

    private ActivityView working(Actor me) {
        return chosen.of(me).orElseThrow(() -> new Refused("sales.invoice.no-activity"));
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && values.length > 0) fields.put(name, values[0]);
        });
        return fields;
    }
}
