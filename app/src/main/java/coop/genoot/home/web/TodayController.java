package coop.genoot.home.web;

import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, put together from the cards that the rooms offer. */
@Controller
class TodayController {
    private final List<TodayCard> cards;
    private final TemplateEngine engine;
    private final WordsOf words;

    TodayController(List<TodayCard> cards, TemplateEngine pageEngine, WordsOf words) {
        this.cards =
                cards.stream().sorted(Comparator.comparing(TodayCard::order)).toList();
        this.engine = pageEngine;
        this.words = words;
    }

    @GetMapping("/")
    String show(Actor me, Model model) {
        var t = words.in(me.language());
        var pieces =
                cards.stream().flatMap(card -> card.pieceFor(me, t).stream()).toList();
        model.addAttribute("page", new TodayPage(engine, pieces));
        return "home/today";
    }
}
