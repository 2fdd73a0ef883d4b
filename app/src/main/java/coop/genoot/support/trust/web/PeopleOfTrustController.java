package coop.genoot.support.trust.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.trust.PeopleOfTrust;
import coop.genoot.support.trust.web.PeopleOfTrustPage.Person;
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

/** Administrators name people of trust; by that they read nothing. */
@Controller
@RequestMapping("/people-of-trust/{entity}")
class PeopleOfTrustController {
    private final PeopleOfTrust people;
    private final Organisation organisation;

    PeopleOfTrustController(PeopleOfTrust people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    @GetMapping
    ModelAndView list(Actor me, @PathVariable UUID entity) {
        return page(me, new EntityId(entity), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView name(Actor me, @PathVariable UUID entity, @RequestParam(defaultValue = "") String person) {
        try {
            people.name(me, new EntityId(entity), person);
            return new ModelAndView("redirect:/people-of-trust/" + entity);
        } catch (Invalid invalid) {
            var typed = Typed.of(Map.of("person", person)).refusedFor(invalid.problems());
            return page(me, new EntityId(entity), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{person}/end")
    String end(Actor me, @PathVariable UUID entity, @PathVariable UUID person) {
        people.end(me, new EntityId(entity), new PersonId(person));
        return "redirect:/people-of-trust/" + entity;
    }

    private ModelAndView page(Actor me, EntityId entity, Typed typed, HttpStatus status) {
        var named = people.of(me, entity).stream()
                .map(it -> new Person(it.person().toString(), it.name()))
                .toList();
        var candidates = people.candidates(me, entity).stream()
                .map(it -> Option.of(it.person().toString(), it.name()))
                .toList();
        var name = NotHere.unless(organisation.entity(entity)).name();
        var page = new PeopleOfTrustPage(entity.toString(), name, named, candidates, typed);
        return new ModelAndView("support/people-of-trust", Map.of("page", page), status);
    }
}
