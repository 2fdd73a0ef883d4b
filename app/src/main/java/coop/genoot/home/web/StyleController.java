package coop.genoot.home.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The living style page: every component with its states, as it really is. */
@Controller
class StyleController {
    private final WordsOf words;

    StyleController(WordsOf words) {
        this.words = words;
    }

    @GetMapping("/style")
    String show(Actor me, Model model) {
        model.addAttribute("page", StyleSamples.in(words.in(me.language())));
        return "home/style";
    }
}
