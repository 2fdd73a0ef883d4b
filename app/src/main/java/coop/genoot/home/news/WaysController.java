package coop.genoot.home.news;

import coop.genoot.common.Problem;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.notices.NewsKind;
import coop.genoot.platform.notices.Notices;
import coop.genoot.platform.notices.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How I want to be told, for each kind of news (requirement UX-20). */
@Controller
@RequestMapping("/news/ways")
class WaysController {
    private static final String FIELD = "way.";

    private final Notices notices;
    private final WordsOf words;

    WaysController(Notices notices, WordsOf words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me, HttpServletRequest request) {
        var ways = notices.ways(me);
        var now = new LinkedHashMap<String, String>();
        ways.forEach((kind, way) -> now.put(FIELD + kind.name(), way.name()));
        var page = page(me, ways, Typed.of(now), request.getParameter("kept") != null);
        return new ModelAndView("home/news-ways", "page", page);
    }

    /** Keeps what changed; what is not on the page stays as it is. */
    @PostMapping
    ModelAndView choose(Actor me, HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var ways = notices.ways(me);
        var problems = new ArrayList<Problem>();
        var changed = new LinkedHashMap<String, Way>();
        ways.forEach((kind, now) -> {
            var field = FIELD + kind.name();
            if (typed.value(field).isEmpty()) return;
            var chosen = way(typed.value(field));
            if (chosen.isEmpty()) problems.add(Problem.at(field, "platform.notices.no-way"));
            else if (kind.binding()) problems.add(Problem.at(field, "platform.notices.must-be-told"));
            else if (chosen.get() != now) changed.put(kind.name(), chosen.get());
        });
        if (!problems.isEmpty()) {
            var page = page(me, ways, typed.refusedFor(problems), false);
            return new ModelAndView("home/news-ways", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        changed.forEach((kind, way) -> notices.choose(me, kind, way));
        return new ModelAndView("redirect:/news/ways?kept");
    }

    private static Optional<Way> way(String typed) {
        return Arrays.stream(Way.values()).filter(it -> it.name().equals(typed)).findFirst();
    }

    private WaysPage page(Actor me, Map<NewsKind, Way> ways, Typed typed, boolean kept) {
        var t = words.in(me.language());
        var kinds = ways.keySet().stream()
                .filter(kind -> !kind.binding())
                .map(kind -> new WaysPage.Kind(FIELD + kind.name(), t.text(kind.name())))
                .toList();
        var binding = ways.keySet().stream()
                .filter(NewsKind::binding)
                .map(kind -> t.text(kind.name()))
                .toList();
        var crumbs = List.of(Link.to("/news", t.text("platform.notices.title")));
        return new WaysPage(crumbs, kinds, binding, options(t), typed, kept);
    }

    private static List<Option> options(Words t) {
        return Arrays.stream(Way.values())
                .map(it -> Option.of(
                        it.name(), t.text("platform.notices.way." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
