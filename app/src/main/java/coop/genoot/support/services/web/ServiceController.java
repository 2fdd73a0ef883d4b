package coop.genoot.support.services.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.ServiceForm;
import coop.genoot.support.services.ServiceId;
import coop.genoot.support.services.ServiceTopic;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators set up what their teams offer; for others these forms do not exist. */
@Controller
class ServiceController {
    private static final String OF = "/services/of/";

    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Staff staff;
    private final WordsOf words;

    ServiceController(Catalogue catalogue, Organisation organisation, Staff staff, WordsOf words) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/services/of/{entity}/new")
    ModelAndView blank(Actor me, @PathVariable UUID entity) {
        var kept = mine(me, new EntityId(entity));
        var typed = Typed.of(Map.of("days", "3", "forEveryone", "true", "offered", "true"));
        return form(me, kept, OF + entity, typed, HttpStatus.OK);
    }

    @PostMapping("/services/of/{entity}")
    ModelAndView add(
            Actor me, @PathVariable UUID entity, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var kept = mine(me, new EntityId(entity));
        try {
            return shown(catalogue.add(me, kept.id(), new ServiceForm(fields)));
        } catch (Invalid invalid) {
            return refused(me, kept, OF + entity, request, invalid.problems());
        }
    }

    @GetMapping("/services/{service}/edit")
    ModelAndView edit(Actor me, @PathVariable UUID service) {
        var known = NotHere.unless(catalogue.find(me, new ServiceId(service))).service();
        var typed = Typed.of(ServiceForm.of(known).fields());
        return form(me, mine(me, known.entity()), "/services/" + service, typed, HttpStatus.OK);
    }

    @PostMapping("/services/{service}")
    ModelAndView change(
            Actor me,
            @PathVariable UUID service,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var id = new ServiceId(service);
        var known = NotHere.unless(catalogue.find(me, id)).service();
        var kept = mine(me, known.entity());
        try {
            catalogue.change(me, id, new ServiceForm(fields));
            return shown(id);
        } catch (Invalid invalid) {
            return refused(me, kept, "/services/" + service, request, invalid.problems());
        } catch (Refused no) {
            var problem = new Problem("", no.key(), no.values());
            return refused(me, kept, "/services/" + service, request, List.of(problem));
        }
    }

    private Entity mine(Actor me, EntityId entity) {
        if (!catalogue.administers(me, entity)) throw new NotHere();
        return NotHere.unless(organisation.entity(entity));
    }

    private static ModelAndView shown(ServiceId id) {
        return new ModelAndView("redirect:/services#service-" + id);
    }

    private ModelAndView refused(
            Actor me, Entity entity, String address, HttpServletRequest request, List<Problem> problems) {
        var typed = Typed.from(request.getParameterMap()).refusedFor(problems);
        return form(me, entity, address, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(Actor me, Entity entity, String address, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var isNew = address.startsWith(OF);
        var page = new ServicePage(
                t.text(isNew ? "support.service.new" : "support.service.change"),
                address,
                entity.name(),
                "/organisation/entities/" + entity.id() + "/teams/new",
                staff.teams(entity.id()).stream()
                        .map(it -> Option.of(it.id().toString(), it.name().in(t.language())))
                        .toList(),
                topics(t),
                typed);
        return new ModelAndView("support/service-form", Map.of("page", page), status);
    }

    private static List<Option> topics(Words t) {
        return Arrays.stream(ServiceTopic.values())
                .map(it -> Option.of(it.name(), t.text(it.key())))
                .toList();
    }
}
