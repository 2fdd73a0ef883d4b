package coop.genoot.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help, always at the same place: the way to a person, the keys, and how everybody can use Genoot. */
@Controller
class HelpController {
    @GetMapping("/help")
    String help() {
        return "home/help";
    }

    @GetMapping("/help/accessibility")
    String accessibility() {
        return "home/accessibility";
    }
}
