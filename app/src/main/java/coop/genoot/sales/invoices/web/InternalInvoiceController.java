package coop.genoot.sales.invoices.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.sales.TypedLines;
import coop.genoot.sales.invoices.InternalInvoices;
import coop.genoot.sales.invoices.InvoiceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Paying another Activity of the cooperative for its work: an internal invoice, made by the one who pays. */
@Controller
class InternalInvoiceController {
    private final InternalInvoices internal;
    private final InvoiceForms forms;
    private final ChosenActivity chosen;
    private final Drafts drafts;

    InternalInvoiceController(InternalInvoices internal, InvoiceForms forms, ChosenActivity chosen, Drafts drafts) {
        this.internal = internal;
        this.forms = forms;
        this.chosen = chosen;
        this.drafts = drafts;
    }

    @GetMapping("/internal-invoices/new")
    ModelAndView blank(Actor me) {
        var paying = chosen.of(me).orElseThrow(() -> new Refused("sales.invoice.no-activity"));
        var fields = Map.of("buyer", paying.id().toString(), "lines[0].kind", "ITEM");
        return page(me, paying, forms.newDraft(paying.id()), Typed.of(fields), HttpStatus.OK);
    }

    @PostMapping("/internal-invoices")
    ModelAndView issue(Actor me, HttpServletRequest request, @RequestParam UUID draft, @RequestParam UUID buyer) {
        var paying = managed(me, new ActivityId(buyer));
        var kept = new Draft(draft, 0, InvoiceForms.KIND, paying.id().value());
        var fields = fields(request);
        var change = fields.remove("change-lines");
        if (change != null) return page(me, paying, kept, Typed.of(LineRows.changed(fields, change)), HttpStatus.OK);
        try {
            var id = internal.issue(me, new InvoiceId(draft), seller(fields), paying.id(), fields);
            drafts.becameDocument(me, draft);
            return new ModelAndView("redirect:/invoices/" + id);
        } catch (Invalid invalid) {
            var typed = Typed.of(fields).refusedFor(invalid.problems());
            return page(me, paying, kept, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused no) {
            var problem = Problem.at("seller", no.key(), no.values().toArray());
            return page(
                    me, paying, kept, Typed.of(fields).refusedFor(List.of(problem)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Actor me, ActivityView paying, Draft draft, Typed typed, HttpStatus status) {
        var rows = TypedLines.indexes(InvoiceForms.single(typed));
        var page = new EditorPage(
                draft,
                typed,
                paying.id().toString(),
                paying.name(),
                "/internal-invoices",
                rows.isEmpty() ? List.of(0) : rows,
                List.of(),
                InvoiceForms.units(forms.words(me)),
                null,
                others(paying),
                null);
        return new ModelAndView("sales/invoices/internal", Map.of("page", page), status);
    }

    private List<Option> others(ActivityView paying) {
        return internal.sellersFor(paying.id()).stream()
                .map(it -> Option.of(it.id().toString(), it.name()).withHint(it.trade()))
                .toList();
    }

    private ActivityView managed(Actor me, ActivityId id) {
        return chosen.chosenFirst(me).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("sales.internal.ask-them"));
    }

    private static ActivityId seller(Map<String, String> fields) {
        var typed = fields.getOrDefault("seller", "");
        if (!typed.matches("[0-9a-f-]{36}"))
            throw new Invalid(List.of(Problem.at("seller", "sales.internal.other-entity")));
        return ActivityId.of(typed);
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && values.length > 0) fields.put(name, values[0]);
        });
        return fields;
    }
}
