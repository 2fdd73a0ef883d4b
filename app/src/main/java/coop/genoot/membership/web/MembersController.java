package coop.genoot.membership.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.home.Typed;
import coop.genoot.membership.InvitationForm;
import coop.genoot.membership.Inviting;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The members somebody works for, and inviting new ones. */
@Controller
@RequestMapping("/members")
class MembersController {
    private final Membership membership;
    private final Inviting inviting;
    private final MemberPages pages;

    MembersController(Membership membership, Inviting inviting, MemberPages pages) {
        this.membership = membership;
        this.inviting = inviting;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(
            Actor me,
            @RequestParam(required = false) @Nullable UUID office,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID after) {
        var found = membership.inCareOf(
                me,
                office == null ? null : new OfficeId(office),
                words,
                after == null ? null : new PersonId(after),
                MembersPage.ON_A_PAGE + 1);
        return new ModelAndView("membership/members", "page", pages.list(me, found, office, words));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor me) {
        return form(me, Typed.of(Map.of("language", me.language().code())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView invite(Actor me, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        try {
            var form = InvitationForm.of(fields);
            return new ModelAndView("redirect:/members/" + inviting.invite(me, form) + "?done=invited");
        } catch (Invalid invalid) {
            var typed = Typed.from(request.getParameterMap()).refusedFor(invalid.problems());
            return form(me, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView form(Actor me, Typed typed, HttpStatus status) {
        var offices = inviting.offices(me);
        if (offices.isEmpty()) throw new NotHere();
        return new ModelAndView(
                "membership/invitation", Map.of("page", new InvitationPage(offices, typed)), status);
    }
}
