package coop.genoot.organisation.closing.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.closing.ClosingForm;
import coop.genoot.organisation.closing.OfficeClosings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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

/** Administrators of an entity close its offices; for others none of this exists. */
@Controller
@RequestMapping("/organisation/entities/{entity}/offices/{office}/end")
class OfficeEndController {
    private final Organisation organisation;
    private final OfficeClosings closings;
    private final Clock clock;

    OfficeEndController(Organisation organisation, OfficeClosings closings, Clock clock) {
        this.organisation = organisation;
        this.closings = closings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor me, @PathVariable UUID entity, @PathVariable UUID office) {
        var typed = Typed.of(Map.of("on", LocalDate.now(clock).toString()));
        return page(office(me, entity, office), typed, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView close(
            Actor me,
            @PathVariable UUID entity,
            @PathVariable UUID office,
            ClosingForm form,
            HttpServletRequest request) {
        var found = office(me, entity, office);
        try {
            closings.close(me, found.entity(), found.id(), form);
            return new ModelAndView("redirect:/organisation/entities/" + entity + "#offices");
        } catch (Invalid invalid) {
            return again(found, request, invalid.problems());
        } catch (Refused no) {
            return again(found, request, List.of(new Problem("heir", no.key(), no.values())));
        }
    }

    @PostMapping("/call-off")
    String callOff(Actor me, @PathVariable UUID entity, @PathVariable UUID office) {
        var found = office(me, entity, office);
        closings.callOff(me, found.entity(), found.id());
        return "redirect:/organisation/entities/" + entity + "#offices";
    }

    private ModelAndView again(Office office, HttpServletRequest request, List<Problem> problems) {
        var typed = Typed.from(request.getParameterMap()).refusedFor(problems);
        return page(office, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Office office, Typed typed, HttpStatus status) {
        var heirs = closings.heirsOf(office.entity(), office.id()).stream()
                .map(it -> Option.of(it.id().toString(), it.name()))
                .toList();
        var planned = closings.planned(office.id()).orElse(null);
        var heirName = planned == null
                ? ""
                : organisation.office(planned.heir()).map(Office::name).orElse("");
        var page = new OfficeEndPage(office, heirs, planned, heirName, typed);
        return new ModelAndView("organisation/office-end", Map.of("page", page), status);
    }

    private Office office(Actor me, UUID entity, UUID office) {
        if (!organisation.administers(me, entity)) throw new NotHere();
        return NotHere.unless(organisation.office(new OfficeId(office))
                .filter(it -> it.entity().equals(new EntityId(entity))));
    }
}
