package coop.genoot.support.figures.web;

import coop.genoot.home.Columns;
import coop.genoot.home.Table;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.figures.Month;
import coop.genoot.support.figures.ServiceFigures;
import coop.genoot.support.figures.ServiceFigures.Figures;
import coop.genoot.support.figures.web.FiguresPage.Part;
import java.time.format.TextStyle;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The figures of the services, for everybody of their entity. */
@Controller
class FiguresController {
    private static final int MONTHS = 6;

    private final ServiceFigures figures;
    private final WordsOf words;

    FiguresController(ServiceFigures figures, WordsOf words) {
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/services/figures")
    ModelAndView list(Actor me) {
        var t = words.in(me.language());
        var parts = figures.of(me, MONTHS).stream().map(it -> part(it, t)).toList();
        return new ModelAndView("support/figures", "page", new FiguresPage(parts));
    }

    private static Part part(Figures it, Words t) {
        var name = it.service().name().in(t.language());
        int asked = it.months().stream().mapToInt(Month::asked).sum();
        var columns = new Columns(
                name,
                t.plural("support.figures.asked-in", asked, MONTHS),
                it.months().stream()
                        .map(month -> new Columns.Column(
                                whole(month, t), brief(month, t), Integer.toString(month.asked()), month.asked()))
                        .toList());
        var late = it.late() == 0 ? null : t.plural("support.inbox.overdue", it.late());
        return new Part(name, late, columns, table(it, name, t));
    }

    private static Table table(Figures it, String name, Words t) {
        var columns = List.of(
                Table.Column.words(t.text("support.figures.month")),
                Table.Column.number(t.text("support.figures.asked")),
                Table.Column.number(t.text("support.figures.in-time")),
                Table.Column.number(t.text("support.figures.median")));
        var rows = it.months().reversed().stream()
                .map(month -> Table.Row.of(
                        Table.Cell.of(whole(month, t)),
                        Table.Cell.of(Integer.toString(month.asked())),
                        Table.Cell.of(inTime(month, t)),
                        Table.Cell.of(median(month, t))))
                .toList();
        return Table.of(name, columns, rows);
    }

    private static String inTime(Month month, Words t) {
        return month.due() == 0 ? "–" : t.text("support.figures.of", month.inTime(), month.due());
    }

    private static String median(Month month, Words t) {
        var days = month.median();
        return days == null ? "–" : t.plural("support.figures.days", days);
    }

    private static String whole(Month month, Words t) {
        return month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, t.locale()) + " "
                + month.month().getYear();
    }

    private static String brief(Month month, Words t) {
        return month.month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, t.locale());
    }
}
