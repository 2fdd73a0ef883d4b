package coop.genoot.home.news;

import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.notices.Notices;
import coop.genoot.platform.notices.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What I was told, and how I want to be told. */
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

    @PostMapping("/way")
    ModelAndView choose(Actor me, HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var chosen = Arrays.stream(Way.values())
                .filter(way -> way.name().equals(typed.value("way")))
                .findFirst();
        if (chosen.isEmpty()) {
            var refused = typed.refusedFor(List.of(Problem.at("way", "platform.notices.no-way")));
            var values = Map.of("page", page(me).with(refused));
            return new ModelAndView("home/news", values, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        notices.choose(me, chosen.get());
        return new ModelAndView("redirect:/news");
    }

    private NewsPage page(Actor me) {
        var t = words.in(me.language());
        var all = notices.latest(me, SHOWN + 1);
        return NewsPage.of(all.stream().limit(SHOWN).toList(), all.size() > SHOWN, t)
                .with(notices.wayOf(me), t);
    }
}
