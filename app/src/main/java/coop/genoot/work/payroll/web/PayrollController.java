package coop.genoot.work.payroll.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.home.Tab;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.work.contracts.WageMonths.Confirmed;
import coop.genoot.work.opened.ContractTraces;
import coop.genoot.work.payroll.Payroll;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What goes to the payroll office and what comes back. */
@Controller
class PayrollController {
    private static final String PAGE = "work/payroll";

    private final Payroll payroll;
    private final ContractTraces traces;
    private final WordsOf words;

    PayrollController(Payroll payroll, ContractTraces traces, WordsOf words) {
        this.payroll = payroll;
        this.traces = traces;
        this.words = words;
    }

    @GetMapping("/payroll")
    ModelAndView show(
            Actor me,
            @RequestParam(required = false) @Nullable UUID entity,
            @RequestParam(required = false) @Nullable Integer taken) {
        var mine = payroll.entities(me);
        var chosen = mine.stream()
                .filter(it -> entity == null || it.id().value().equals(entity))
                .findFirst()
                .orElseThrow(NotHere::new);
        return new ModelAndView(PAGE, "page", page(me, chosen.id(), Typed.nothing(), taken));
    }

    @GetMapping("/payroll/file")
    ResponseEntity<byte[]> export(Actor me, @RequestParam UUID entity) {
        waiting(me, new EntityId(entity));
        var name = ContentDisposition.attachment().filename("payroll.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(payroll.export(me, new EntityId(entity)));
    }

    @PostMapping("/payroll")
    ModelAndView take(Actor me, @RequestParam UUID entity, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var of = new EntityId(entity);
        try {
            int taken = payroll.take(me, of, file == null ? new byte[0] : file.getBytes());
            return new ModelAndView("redirect:/payroll?entity=" + of + "&taken=" + taken);
        } catch (Invalid invalid) {
            var page = page(me, of, Typed.nothing().refusedFor(invalid.problems()), null);
            return new ModelAndView(PAGE, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private PayrollPage page(Actor me, EntityId of, Typed typed, @Nullable Integer taken) {
        var t = words.in(me.language());
        var mine = payroll.entities(me);
        var tabs = mine.stream()
                .map(it ->
                        Tab.of(it.name(), "/payroll?entity=" + it.id(), it.id().equals(of)))
                .toList();
        return new PayrollPage(
                tabs.size() < 2 ? List.of() : tabs,
                of.toString(),
                waiting(me, of).stream().map(it -> item(it, t)).toList(),
                typed,
                taken == null || taken < 1 ? null : t.plural("work.payroll.taken", taken));
    }

    /** What waits; whoever it is about sees that it was read. */
    private List<Confirmed> waiting(Actor me, EntityId of) {
        var waiting = payroll.waiting(me, of);
        traces.opened(me, waiting.stream().map(Confirmed::contract).toList());
        return waiting;
    }

    private static TodayCard.Item item(Confirmed it, Words t) {
        return TodayCard.Item.of(
                        Tone.WAITING,
                        "calendar",
                        it.contract().number() + " · " + it.contract().worker().name(),
                        it.month().month() + " · "
                                + t.plural("work.payroll.days", it.days().size()) + " · "
                                + t.money(it.month().gross()))
                .at("/contracts/" + it.contract().id());
    }
}
