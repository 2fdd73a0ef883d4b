package coop.genoot.timeline.web;

import coop.genoot.common.Refused;
import coop.genoot.home.Link;
import coop.genoot.home.StepSwitch;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.StepDefault;
import coop.genoot.timeline.StepDefaults;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.StepWishes;
import coop.genoot.timeline.StepWishes.When;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What I want to happen by itself, whatever the document. */
@Controller
@RequestMapping("/steps/defaults")
class DefaultsController {
    private final StepDefaults defaults;
    private final StepWishes wishes;
    private final StepMoments moments;
    private final WordsOf words;
    private final Clock clock;

    DefaultsController(StepDefaults defaults, StepWishes wishes, StepMoments moments, WordsOf words, Clock clock) {
        this.defaults = defaults;
        this.wishes = wishes;
        this.moments = moments;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        var t = words.in(me.language());
        var all = defaults.of(me);
        var told = me.has(Hat.MANAGER) ? wishes.of(me) : Map.<String, Set<When>>of();
        var kinds = all.isEmpty()
                ? List.<DefaultsPage.Kind>of()
                : defaults.kinds().stream().map(kind -> kind(kind, all, t)).toList();
        var telling = defaults.kinds().stream()
                .filter(told::containsKey)
                .map(kind -> new DefaultsPage.Told(
                        title(kind, t), Telling.of(field(kind), "/steps/defaults/news", told.get(kind), t)))
                .toList();
        var crumbs = me.has(Hat.MANAGER) ? List.of(Link.to("/steps", t.text("timeline.title"))) : List.<Link>of();
        return new ModelAndView("timeline/defaults", "page", new DefaultsPage(crumbs, kinds, telling));
    }

    @PostMapping
    String say(
            Actor me,
            @RequestParam Level level,
            @RequestParam UUID at,
            @RequestParam String kind,
            @RequestParam Choice choice) {
        try {
            defaults.say(me, level, at, kind, choice);
        } catch (Refused notYours) {
            throw new NotHere();
        }
        return "redirect:/steps/defaults#" + id(kind);
    }

    /** Whether the reader is told before and after a step of that kind, or of each kind when none is named. */
    @PostMapping("/news")
    String tell(Actor me, @RequestParam(required = false) @Nullable String kind, HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var kinds = kind == null ? defaults.kinds() : List.of(kind);
        try {
            kinds.forEach(it -> wishes.choose(me, it, Telling.read(typed, field(it))));
        } catch (Refused unknown) {
            throw new NotHere();
        }
        return "redirect:/steps/defaults#told";
    }

    private static String field(String kind) {
        return "tell." + kind;
    }

    private DefaultsPage.Kind kind(String kind, List<StepDefault> all, Words t) {
        var rows = all.stream()
                .filter(it -> it.kind().equals(kind))
                .map(it -> row(it, t))
                .toList();
        return new DefaultsPage.Kind(id(kind), title(kind, t), rows);
    }

    private DefaultsPage.Row row(StepDefault it, Words t) {
        var name = switch (it.level()) {
            case MEMBER -> t.text("timeline.defaults.all-mine", it.name());
            case ENTITY -> t.text("timeline.defaults.all-of", it.name());
            default -> it.name();
        };
        var at = it.level() == Level.ACTIVITY ? it.scope() : it.entity().value();
        var address = "/steps/defaults?level=" + it.level() + "&at=" + at + "&kind=" + it.kind();
        var counts = it.counts();
        boolean held = counts != null && counts.holds(LocalDate.now(clock));
        var choice = new StepSwitch(address, title(it.kind(), t) + " · " + name, held);
        return new DefaultsPage.Row(name, moments.from(counts, t), choice);
    }

    private static String title(String kind, Words t) {
        return t.text(kind + ".coming", t.text("timeline.defaults.a-client"));
    }

    private static String id(String kind) {
        return kind.replace('.', '-');
    }
}
