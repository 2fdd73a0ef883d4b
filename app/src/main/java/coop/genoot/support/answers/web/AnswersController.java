package coop.genoot.support.answers.web;

import coop.genoot.home.Link;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.answers.KnownAnswer;
import coop.genoot.support.answers.KnownAnswers;
import coop.genoot.support.answers.web.AnswersPage.Card;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Catalogue.Offer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers to what is asked again and again, for everybody in the house. */
@Controller
class AnswersController {
    private static final int PROPOSED = 3;
    private static final int FOUND = 50;

    private final KnownAnswers answers;
    private final Catalogue catalogue;
    private final WordsOf words;

    AnswersController(KnownAnswers answers, Catalogue catalogue, WordsOf words) {
        this.answers = answers;
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping("/answers")
    ModelAndView list(Actor me, @RequestParam(name = "words", defaultValue = "") String sought) {
        var t = words.in(me.language());
        var found = sought.isBlank() ? answers.all(me) : answers.like(me, sought, FOUND);
        var entities = catalogue.entities(me).stream()
                .filter(it -> catalogue.administers(me, it.id()))
                .toList();
        var tools =
                entities.stream().map(it -> tool(it, entities.size() > 1, t)).toList();
        return new ModelAndView("support/answers", "page", new AnswersPage(sought, cards(me, found, t), tools));
    }

    /** What may answer the subject that is being typed; empty words propose nothing. */
    @GetMapping("/answers/like")
    ModelAndView like(Actor me, @RequestParam(defaultValue = "") String subject) {
        var t = words.in(me.language());
        var found = answers.like(me, subject, PROPOSED);
        return new ModelAndView(
                "support/answers-like", "page", new AnswersPage(subject, cards(me, found, t), List.of()));
    }

    @PostMapping("/answers/{answer}/thanks")
    ModelAndView thank(
            Actor me,
            @PathVariable UUID answer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String piece) {
        answers.thank(me, answer);
        return piece == null ? new ModelAndView("redirect:/requests") : new ModelAndView("support/answer-thanks");
    }

    private List<Card> cards(Actor me, List<KnownAnswer> found, Words t) {
        var helped = answers.helped(me);
        var entities = found.stream().map(KnownAnswer::entity).distinct().toList();
        var offers = catalogue.of(me, entities);
        return found.stream().map(it -> card(me, it, offers, helped, t)).toList();
    }

    private Card card(Actor me, KnownAnswer known, List<Offer> offers, Map<UUID, Integer> helped, Words t) {
        var offer = offers.stream()
                .filter(it -> it.service().id().equals(known.service())
                        && it.service().offered())
                .findFirst();
        var ask = offer.map(it -> Link.to(
                        "/requests/new?service=" + it.service().id(),
                        t.text("support.answers.ask", it.service().name().in(t.language()))))
                .orElse(Link.to("/requests/new", t.text("support.answers.ask-somebody")));
        boolean mine = catalogue.administers(me, known.entity());
        return new Card(
                known.id().toString(),
                known.question().in(t.language()),
                known.answer().in(t.language()),
                ask,
                offer.map(Offer::reach).orElse(""),
                mine ? "/answers/" + known.id() + "/edit" : null,
                mine ? t.plural("support.answers.helped", helped.getOrDefault(known.id(), 0)) : null,
                known.shown());
    }

    private static Link tool(Entity entity, boolean several, Words t) {
        var name = several ? t.text("support.answers.new-at", entity.name()) : t.text("support.answers.new");
        return Link.to("/answers/of/" + entity.id() + "/new", name);
    }
}
