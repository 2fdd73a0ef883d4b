package coop.genoot.home.news;

import coop.genoot.platform.NotHere;
import coop.genoot.platform.notices.MailEndings;
import coop.genoot.platform.notices.MailEndings.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends mail of news for whoever holds the address that stands in it. Looking changes nothing, because mail programs
 * look at addresses by themselves; only a POST ends something: the button, or one click in a mail program (RFC 8058).
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {
    private final MailEndings endings;

    UnsubscribeController(MailEndings endings) {
        this.endings = endings;
    }

    @GetMapping
    String ask(@PathVariable String token, @RequestParam(required = false) @Nullable String kind, Model model) {
        return page(token, endings.find(token, kind).orElseThrow(NotHere::new), false, model);
    }

    @PostMapping
    String end(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String all,
            Model model) {
        var ended = endings.end(token, all == null ? kind : null).orElseThrow(NotHere::new);
        return page(token, ended, true, model);
    }

    private static String page(String token, Ending ending, boolean ended, Model model) {
        model.addAttribute("page", new UnsubscribePage("/unsubscribe/" + token, ending.kind(), ended));
        return "home/unsubscribe";
    }
}
