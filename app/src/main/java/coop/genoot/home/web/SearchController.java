package coop.genoot.home.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.home.PlusEntry;
import coop.genoot.home.SearchSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box that finds people, documents, amounts and things to do; the same answer as a page and inside the palette. */
@Controller
class SearchController {
    private static final int AT_MOST = 6;
    private static final int LETTERS = 2;

    private final List<SearchSource> sources;
    private final List<MenuEntry> menu;
    private final List<PlusEntry> plus;
    private final WordsOf words;

    SearchController(List<SearchSource> sources, List<MenuEntry> menu, List<PlusEntry> plus, WordsOf words) {
        this.sources = sources;
        this.menu = menu;
        this.plus = plus;
        this.words = words;
    }

    @GetMapping("/search")
    String page(Actor me, @RequestParam(name = "words", defaultValue = "") String typed, Model model) {
        answer(me, typed, model);
        return "home/search";
    }

    @GetMapping("/search/found")
    String found(Actor me, @RequestParam(name = "words", defaultValue = "") String typed, Model model) {
        answer(me, typed, model);
        return "home/found";
    }

    private void answer(Actor me, String typed, Model model) {
        var wanted = typed.strip();
        var t = words.in(me.language());
        var things = wanted.codePointCount(0, wanted.length()) < LETTERS
                ? List.<SearchSource.Found>of()
                : sources.stream()
                        .flatMap(source -> source.find(me, wanted, AT_MOST, t).stream())
                        .toList();
        model.addAttribute("words", wanted);
        model.addAttribute("things", things);
        model.addAttribute("actions", actions(me, wanted, t));
    }

    /** What can be gone to or made, as far as its words hold what was typed. */
    private List<SearchSource.Found> actions(Actor me, String wanted, Words t) {
        var makes = plus.stream()
                .filter(entry -> entry.visibleTo(me))
                .map(entry -> new SearchSource.Found(
                        entry.icon(), t.text(entry.key()), t.text(entry.hintKey()), entry.path()));
        var goes = menu.stream()
                .filter(entry -> entry.visibleTo(me))
                .map(entry -> new SearchSource.Found(entry.icon(), t.text(entry.key()), null, entry.path()));
        return Stream.concat(makes, goes)
                .filter(action -> lower(action.title(), t).contains(lower(wanted, t)))
                .toList();
    }

    private static String lower(String text, Words t) {
        return text.toLowerCase(Locale.of(t.language().code()));
    }
}
