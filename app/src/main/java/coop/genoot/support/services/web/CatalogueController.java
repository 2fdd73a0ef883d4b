package coop.genoot.support.services.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Catalogue.Offer;
import coop.genoot.support.services.web.CataloguePage.Card;
import coop.genoot.support.services.web.CataloguePage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom to ask what, for everybody in the house. */
@Controller
class CatalogueController {
    private final Catalogue catalogue;
    private final WordsOf words;

    CatalogueController(Catalogue catalogue, WordsOf words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping("/services")
    ModelAndView list(Actor me) {
        var t = words.in(me.language());
        var entities = catalogue.entities(me);
        var offers = catalogue.of(me, entities.stream().map(Entity::id).toList());
        var parts = new ArrayList<Part>();
        for (var entity : entities) {
            var its = offers.stream()
                    .filter(it -> it.service().entity().equals(entity.id()))
                    .toList();
            var name = entities.size() > 1 ? entity.name() + " · " : "";
            add(parts, name + t.text("support.services.for-everyone"), its, true, me, t);
            add(parts, name + t.text("support.services.for-some"), its, false, me, t);
        }
        var tools = entities.stream()
                .filter(it -> catalogue.administers(me, it.id()))
                .map(it -> Link.to(
                        "/services/of/" + it.id() + "/new",
                        entities.size() > 1
                                ? t.text("support.service.new-at", it.name())
                                : t.text("support.service.new")))
                .toList();
        return new ModelAndView("support/services", "page", new CataloguePage(parts, tools));
    }

    private void add(List<Part> parts, String title, List<Offer> offers, boolean forEveryone, Actor me, Words t) {
        var cards = offers.stream()
                .filter(it -> it.service().forEveryone() == forEveryone)
                .map(it -> card(me, it, t))
                .toList();
        if (!cards.isEmpty()) parts.add(new Part(title, cards));
    }

    private Card card(Actor me, Offer offer, Words t) {
        var service = offer.service();
        var edit = catalogue.administers(me, service.entity()) ? "/services/" + service.id() + "/edit" : null;
        return new Card(
                "service-" + service.id(),
                TopicIcons.of(service.topic()),
                service.name().in(t.language()),
                service.texts().what().in(t.language()),
                facts(offer, t),
                "/requests/new?service=" + service.id(),
                edit,
                service.offered());
    }

    private static List<Fact> facts(Offer offer, Words t) {
        var service = offer.service();
        var texts = service.texts();
        var price = service.price().isEmpty() ? t.text("support.services.no-price") : service.price();
        return Stream.of(
                        Fact.of(t.text("support.services.for-whom"), in(texts.forWhom(), t)),
                        Fact.of(t.text("support.services.when"), in(texts.when(), t)),
                        Fact.of(t.text("support.services.price"), price),
                        Fact.of(
                                t.text("support.services.answer"),
                                t.plural("support.services.days", service.termDays())),
                        Fact.of(t.text("support.services.reach"), offer.reach()))
                .filter(it -> !it.value().isBlank())
                .toList();
    }

    private static String in(Wording wording, Words t) {
        return wording.in(t.language());
    }
}
