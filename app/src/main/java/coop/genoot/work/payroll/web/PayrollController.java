package coop.genoot.work.payroll.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.work.contracts.WageMonths.Confirmed;
import coop.genoot.work.payroll.Payroll;
import java.io.IOException;
import java.util.Map;
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
    private final WordsOf words;

    PayrollController(Payroll payroll, WordsOf words) {
        this.payroll = payroll;
        this.words = words;
    }

    @GetMapping("/payroll")
    ModelAndView show(Actor me, @RequestParam(required = false) @Nullable Integer taken) {
        return new ModelAndView(PAGE, "page", page(me, Typed.nothing(), taken));
    }

    @GetMapping("/payroll/file")
    ResponseEntity<byte[]> export(Actor me) {
        var name = ContentDisposition.attachment().filename("payroll.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(payroll.export(me));
    }

    @PostMapping("/payroll")
    ModelAndView take(Actor me, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        try {
            int taken = payroll.take(me, file == null ? new byte[0] : file.getBytes());
            return new ModelAndView("redirect:/payroll?taken=" + taken);
        } catch (Invalid invalid) {
            var page = page(me, Typed.nothing().refusedFor(invalid.problems()), null);
            return new ModelAndView(PAGE, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private PayrollPage page(Actor me, Typed typed, @Nullable Integer taken) {
        var t = words.in(me.language());
        return new PayrollPage(
                payroll.waiting(me).stream().map(it -> item(it, t)).toList(),
                typed,
                taken == null || taken < 1 ? null : t.plural("work.payroll.taken", taken));
    }

    private static TodayCard.Item item(Confirmed it, Words t) {
        return TodayCard.Item.of(
                        Tone.WAITING,
                        "calendar",
                        it.contract().number() + " · " + it.contract().worker().name(),
                        it.month().month() + " · " + t.plural("work.payroll.days", it.days().size()) + " · "
                                + t.money(it.month().gross()))
                .at("/contracts/" + it.contract().id());
    }
}
