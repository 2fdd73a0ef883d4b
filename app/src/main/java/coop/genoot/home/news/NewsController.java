package coop.genoot.home.news;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.notices.Notices;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What I was told. */
@Controller
@RequestMapping("/news")
class NewsController {
    private static final int SHOWN = 50;

    private final Notices notices;
    private final WordsOf words;

    NewsController(Notices notices, WordsOf words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        return new ModelAndView("home/news", "page", page(me));
    }

    @PostMapping("/{notice}/read")
    String read(Actor me, @PathVariable UUID notice) {
        notices.read(me, notice).orElseThrow(NotHere::new);
        return "redirect:/";
    }

    @PostMapping("/read")
    String readAll(Actor me) {
        notices.readAll(me);
        return "redirect:/";
    }

    private NewsPage page(Actor me) {
        var t = words.in(me.language());
        var all = notices.latest(me, SHOWN + 1);
        return NewsPage.of(all.stream().limit(SHOWN).toList(), all.size() > SHOWN, t);
    }
}
