package coop.genoot.home.web;

import coop.genoot.home.lexicon.Lexicon;
import coop.genoot.platform.Languages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help, always at the same place: the way to a person, the keys, and how everybody can use Genoot. */
@Controller
class HelpController {
    private final Lexicon lexicon;

    HelpController(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @GetMapping("/help")
    String help(HttpServletRequest request, Model model) {
        model.addAttribute("terms", lexicon.in(Languages.of(request)));
        return "home/help";
    }

    @GetMapping("/help/accessibility")
    String accessibility() {
        return "home/accessibility";
    }
}
