package coop.genoot.home.web;

import coop.genoot.home.documents.HelpLinks;
import coop.genoot.home.lexicon.Lexicon;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Languages;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help, always at the same place: the way to a person, the keys, and how everybody can use Genoot. */
@Controller
class HelpController {
    private final Lexicon lexicon;
    private final List<HelpLinks> links;
    private final WordsOf words;

    HelpController(Lexicon lexicon, List<HelpLinks> links, WordsOf words) {
        this.links = List.copyOf(links);
        this.words = words;
        this.lexicon = lexicon;
    }

    @GetMapping("/help")
    String help(Actor me, HttpServletRequest request, Model model) {
        var t = words.in(Languages.of(request));
        model.addAttribute(
                "links",
                links.stream().flatMap(it -> it.helpFor(me, t).stream()).toList());
        model.addAttribute("terms", lexicon.in(Languages.of(request)));
        return "home/help";
    }

    @GetMapping("/help/accessibility")
    String accessibility() {
        return "home/accessibility";
    }
}
