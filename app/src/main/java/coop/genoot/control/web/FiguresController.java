package coop.genoot.control.web;

import coop.genoot.control.figures.ControlFigures;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How an entity checks: figures, rules and draws, for everybody who belongs to it. */
@Controller
class FiguresController {
    private final ControlFigures figures;
    private final FiguresPages pages;

    FiguresController(ControlFigures figures, FiguresPages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping("/control")
    ModelAndView show(Actor me, @RequestParam(defaultValue = "") String entity) {
        var mine = figures.entities(me);
        if (mine.isEmpty()) return new ModelAndView("control/nowhere");
        var chosen = mine.stream()
                .filter(it -> it.id().toString().equals(entity))
                .findFirst()
                .orElse(mine.getFirst());
        return page(me, chosen);
    }

    private ModelAndView page(Actor me, Entity entity) {
        var read = NotHere.unless(figures.of(me, entity.id()));
        return new ModelAndView("control/figures", "page", pages.of(me, read, figures.entities(me)));
    }

    /** All that is needed to draw again. */
    @GetMapping("/control/weeks/{week}/list")
    ResponseEntity<String> list(Actor me, @PathVariable UUID week) {
        var list = NotHere.unless(figures.list(me, week));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"draw-" + week + ".csv\"")
                .body(list);
    }
}
