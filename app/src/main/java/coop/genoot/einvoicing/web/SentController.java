package coop.genoot.einvoicing.web;

import coop.genoot.einvoicing.Transmissions;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Languages;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The e-invoices that went out: how each fares, and trying a stuck one again. */
@Controller
@RequestMapping("/e-invoices/sent")
class SentController {
    private static final int ROWS = 50;

    private final Transmissions transmissions;
    private final WordsOf words;

    SentController(Transmissions transmissions, WordsOf words) {
        this.transmissions = transmissions;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean stuck,
            @RequestParam(required = false) @Nullable UUID after,
            Model model,
            HttpServletRequest request) {
        var t = words.in(Languages.of(request));
        model.addAttribute("page", SentPage.of(transmissions.list(stuck, after, ROWS + 1), ROWS, stuck, t));
        return "einvoicing/sent";
    }

    @PostMapping("/{document}/retry")
    String retry(Actor me, @PathVariable UUID document) {
        if (!transmissions.retry(me, document)) throw new NotHere();
        return "redirect:/e-invoices/sent";
    }
}
