package coop.genoot.sales.held.web;

import coop.genoot.control.Stops;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.sales.held.HeldDocument;
import coop.genoot.sales.held.HeldDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Something that waits for a check; its sender can take it back and change it. */
@Controller
class WaitingController {
    private final HeldDocuments held;
    private final Stops stops;
    private final WaitingPages pages;
    private final Drafts drafts;

    WaitingController(HeldDocuments held, Stops stops, WaitingPages pages, Drafts drafts) {
        this.held = held;
        this.stops = stops;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping("/invoices/{invoice}/waiting")
    ModelAndView show(Actor me, @PathVariable UUID invoice) {
        var it = NotHere.unless(held.find(me, invoice));
        if (it.state() == HeldDocument.State.ISSUED) return new ModelAndView("redirect:/invoices/" + invoice);
        var stop = NotHere.unless(stops.about(me, invoice));
        return new ModelAndView("sales/held/waiting", "page", pages.of(me, it, stop));
    }

    /** All that was typed stands in a form again; the same click twice leads to the same form. */
    @PostMapping("/invoices/{invoice}/waiting/change")
    String change(Actor me, @PathVariable UUID invoice) {
        var it = NotHere.unless(
                held.find(me, invoice).filter(kept -> kept.person().equals(me.person())));
        stops.takeBack(me, invoice);
        var present = NotHere.unless(held.find(me, invoice));
        if (present.state() == HeldDocument.State.ISSUED) return "redirect:/invoices/" + invoice;
        return "redirect:" + form(me, it);
    }

    private String form(Actor me, HeldDocument it) {
        return switch (it.kind()) {
            case INVOICE -> "/invoices/new?draft=" + draft(me, it);
            case ORDER -> "/orders/" + it.of() + "/invoices/new?again=" + it.id();
            case CREDIT_NOTE -> "/invoices/" + it.of() + "/credit-note?again=" + it.id();
        };
    }

    private UUID draft(Actor me, HeldDocument it) {
        var id = UUID.nameUUIDFromBytes(("again " + it.id() + it.since()).getBytes(StandardCharsets.UTF_8));
        Map<String, List<String>> fields = it.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("draft"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        drafts.save(me, new Typed(id, "invoice", it.activity().value(), 0, fields));
        return id;
    }
}
