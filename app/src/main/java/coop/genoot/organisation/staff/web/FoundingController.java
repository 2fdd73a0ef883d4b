package coop.genoot.organisation.staff.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.staff.Founding;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Administrators of the group found entities. */
@Controller
class FoundingController {
    private final Organisation organisation;
    private final Founding founding;

    FoundingController(Organisation organisation, Founding founding) {
        this.organisation = organisation;
        this.founding = founding;
    }

    @GetMapping("/organisation/groups/{group}/entities/new")
    ModelAndView blank(Actor me, @PathVariable UUID group) {
        var typed = Typed.of(Map.of("country", "BE", "language", me.language().code(), "colour", "#46205a"));
        return founding(me, group, typed, HttpStatus.OK);
    }

    @PostMapping("/organisation/groups/{group}/entities")
    ModelAndView found(Actor me, @PathVariable UUID group, EntityForm form, HttpServletRequest request) {
        refuseOthers(me, group);
        try {
            return new ModelAndView("redirect:/organisation/entities/" + founding.found(me, group, form));
        } catch (Invalid invalid) {
            var typed = Typed.from(request.getParameterMap()).refusedFor(invalid.problems());
            return founding(me, group, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView founding(Actor me, UUID group, Typed typed, HttpStatus status) {
        refuseOthers(me, group);
        var name = NotHere.unless(organisation.groupName(group));
        return new ModelAndView(
                "organisation/founding-form", Map.of("page", new FoundingPage(group, name, typed)), status);
    }

    private void refuseOthers(Actor me, UUID group) {
        if (!organisation.administers(me, group)) throw new NotHere();
    }
}
