package coop.genoot.organisation.staff.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.staff.AppointmentForm;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.organisation.staff.TeamForm;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators appoint people, end their places and set up support services; for others none of this exists. */
@Controller
@RequestMapping("/organisation/entities/{entity}")
class StaffController {
    private static final String APPOINTMENT = "organisation/staff-form";
    private static final String TEAM = "organisation/team-form";

    private final Organisation organisation;
    private final Staff staff;
    private final Clock clock;

    StaffController(Organisation organisation, Staff staff, Clock clock) {
        this.organisation = organisation;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/staff/new")
    ModelAndView blank(Actor me, @PathVariable UUID entity) {
        var typed = Typed.of(Map.of("since", LocalDate.now(clock).toString(), "language", me.language().code()));
        return form(APPOINTMENT, mine(me, entity), typed, HttpStatus.OK);
    }

    @PostMapping("/staff")
    ModelAndView appoint(
            Actor me,
            @PathVariable UUID entity,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var kept = mine(me, entity);
        try {
            staff.appoint(me, kept.id(), AppointmentForm.of(fields));
            return toPeopleOf(entity);
        } catch (Invalid invalid) {
            return form(APPOINTMENT, kept, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/staff/{place}/end")
    ModelAndView askEnd(Actor me, @PathVariable UUID entity, @PathVariable UUID place) {
        var typed = Typed.of(Map.of("on", LocalDate.now(clock).toString()));
        return end(mine(me, entity), place, typed, HttpStatus.OK);
    }

    @PostMapping("/staff/{place}/end")
    ModelAndView end(
            Actor me,
            @PathVariable UUID entity,
            @PathVariable UUID place,
            @RequestParam(defaultValue = "") String on,
            HttpServletRequest request) {
        var kept = mine(me, entity);
        try {
            staff.dismiss(me, kept.id(), place, on);
            return toPeopleOf(entity);
        } catch (Invalid invalid) {
            return end(kept, place, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused no) {
            var problems = List.of(new Problem("", no.key(), no.values()));
            return end(kept, place, refused(request, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/teams/new")
    ModelAndView blankTeam(Actor me, @PathVariable UUID entity) {
        return form(TEAM, mine(me, entity), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/teams")
    ModelAndView addTeam(
            Actor me,
            @PathVariable UUID entity,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var kept = mine(me, entity);
        try {
            staff.addTeam(me, kept.id(), TeamForm.of(fields));
            return toPeopleOf(entity);
        } catch (Invalid invalid) {
            return form(TEAM, kept, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Entity mine(Actor me, UUID entity) {
        if (!organisation.administers(me, entity)) throw new NotHere();
        return NotHere.unless(organisation.entity(new EntityId(entity)));
    }

    private ModelAndView form(String view, Entity entity, Typed typed, HttpStatus status) {
        var page = new StaffPage(entity, organisation.offices(entity.id()), staff.teams(entity.id()), typed);
        return new ModelAndView(view, Map.of("page", page), status);
    }

    private ModelAndView end(Entity entity, UUID place, Typed typed, HttpStatus status) {
        Colleague colleague = NotHere.unless(staff.find(entity.id(), place));
        var page = new EndPlacePage(entity, place, colleague, typed);
        return new ModelAndView("organisation/staff-end", Map.of("page", page), status);
    }

    private static ModelAndView toPeopleOf(UUID entity) {
        return new ModelAndView("redirect:/organisation/entities/" + entity + "#people");
    }

    private static Typed refused(HttpServletRequest request, List<Problem> problems) {
        return Typed.from(request.getParameterMap()).refusedFor(problems);
    }
}
