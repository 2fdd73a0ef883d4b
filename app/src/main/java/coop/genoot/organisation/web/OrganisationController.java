package coop.genoot.organisation.web;

import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who we are: the entities of the group and their offices. */
@Controller
class OrganisationController {
    private final Organisation organisation;

    OrganisationController(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/organisation")
    ModelAndView list(Actor me) {
        var offices = organisation.offices();
        var houses = organisation.entities().stream()
                .map(entity -> new HousePage.House(
                        entity,
                        offices.stream()
                                .filter(office -> office.entity().equals(entity.id()))
                                .toList()))
                .toList();
        return new ModelAndView("organisation/house", "page", new HousePage(houses, organisation.groupsOf(me)));
    }
}
