package coop.genoot.membership.web;

import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.traces.Opened;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.control.traces.Traces;
import coop.genoot.home.Typed;
import coop.genoot.membership.Inviting;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The file of one member, for those who work for them. */
@Controller
@RequestMapping("/members/{person}")
class MemberController {
    private final Membership membership;
    private final Inviting inviting;
    private final MemberPages pages;
    private final Traces traces;

    MemberController(Membership membership, Inviting inviting, MemberPages pages, Traces traces) {
        this.membership = membership;
        this.inviting = inviting;
        this.pages = pages;
        this.traces = traces;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID person, @RequestParam(defaultValue = "") String done) {
        var member = find(me, person);
        return page(me, member, done, Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/partnership")
    ModelAndView admit(Actor me, @PathVariable UUID person) {
        membership.admitPartner(me, findForKeeper(me, person).person());
        return done(person, "partner");
    }

    @PostMapping("/office")
    ModelAndView move(Actor me, @PathVariable UUID person, @RequestParam(defaultValue = "") String office) {
        var member = findForKeeper(me, person);
        try {
            membership.move(me, member.person(), officeNamed(office));
            return done(person, "moved");
        } catch (Refused no) {
            var typed = Typed.of(Map.of("office", office))
                    .refusedFor(List.of(new Problem("office", no.key(), no.values())));
            return page(me, member, "", typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/invitation")
    ModelAndView inviteAgain(Actor me, @PathVariable UUID person) {
        inviting.inviteAgain(me, findForKeeper(me, person).person());
        return done(person, "invited");
    }

    @GetMapping("/end")
    ModelAndView askEnd(Actor me, @PathVariable UUID person) {
        return new ModelAndView("membership/member-end", "member", findForKeeper(me, person));
    }

    @PostMapping("/end")
    ModelAndView end(Actor me, @PathVariable UUID person) {
        membership.leave(me, findForKeeper(me, person).person());
        return new ModelAndView("redirect:/members");
    }

    private Member find(Actor me, UUID person) {
        return NotHere.unless(
                membership.member(me, new PersonId(person)).filter(member -> membership.caresFor(me, member)));
    }

    private Member findForKeeper(Actor me, UUID person) {
        var member = find(me, person);
        if (!membership.keeps(me, member.entity())) throw new NotHere();
        return member;
    }

    private ModelAndView page(Actor me, Member member, String done, Typed typed, HttpStatus status) {
        var opened = Opened.of(File.PERSON, member.person().value(), member.name())
                .by(member.office().value(), Hat.ADVISOR)
                .by(member.entity().value(), Hat.SUPPORT, Hat.ADMIN);
        traces.ofPerson(me, opened, member.person());
        var awaited = inviting.isAwaited(member.person());
        return new ModelAndView(
                "membership/member", Map.of("page", pages.one(me, member, awaited, done, typed)), status);
    }

    private static ModelAndView done(UUID person, String what) {
        return new ModelAndView("redirect:/members/" + person + "?done=" + what);
    }

    private static OfficeId officeNamed(String typed) {
        return Optional.of(typed)
                .filter(it -> it.matches("[0-9a-fA-F-]{36}"))
                .map(it -> new OfficeId(UUID.fromString(it)))
                .orElseThrow(() -> new Refused("membership.no-office"));
    }
}
