package coop.genoot.membership.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.membership.ProfileForm;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My profile: what others see of me, and the language of my pages. */
@Controller
@RequestMapping("/profile")
class ProfileController {
    private final Membership membership;
    private final Organisation organisation;
    private final WordsOf words;

    ProfileController(Membership membership, Organisation organisation, WordsOf words) {
        this.membership = membership;
        this.organisation = organisation;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me, HttpServletRequest request) {
        var member = membership.member(me, me.self());
        var typed = Typed.of(ProfileForm.fields(member, me.language()));
        return page(me, member, typed, request.getParameter("saved") != null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            Actor me, ProfileForm form, @RequestParam(defaultValue = "0") int version, HttpServletRequest request) {
        try {
            membership.changeProfile(me, form, version);
            return new ModelAndView("redirect:/profile?saved");
        } catch (Invalid invalid) {
            return again(me, request, invalid.problems());
        } catch (Refused refused) {
            return again(me, request, List.of(new Problem("", refused.key(), refused.values())));
        }
    }

    private ModelAndView again(Actor me, HttpServletRequest request, List<Problem> problems) {
        var typed = Typed.from(request.getParameterMap()).refusedFor(problems);
        return page(me, membership.member(me, me.self()), typed, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Actor me, Optional<Member> member, Typed typed, boolean saved, HttpStatus status) {
        var t = words.in(me.language());
        var page = new ProfilePage(member.isPresent(), facts(t, member), openness(t), languages(t), saved, typed);
        return new ModelAndView("membership/profile", Map.of("page", page), status);
    }

    private List<Fact> facts(Words t, Optional<Member> found) {
        var facts = new ArrayList<Fact>();
        found.ifPresent(member -> {
            var entity = organisation.entity(member.entity()).map(Entity::name).orElse("");
            var office = organisation.office(member.office()).map(Office::name).orElse("");
            facts.add(Fact.of(t.text("membership.profile.entity"), entity));
            facts.add(Fact.of(t.text("membership.profile.office"), office));
            facts.add(Fact.of(t.text("membership.profile.since"), t.date(member.since())));
            var partnerSince = member.partnerSince();
            var partner = partnerSince == null
                    ? t.text("membership.profile.no-partner")
                    : t.text("membership.profile.partner-since", t.date(partnerSince));
            facts.add(Fact.of(t.text("membership.profile.partner"), partner));
        });
        return facts;
    }

    private static List<Option> openness(Words t) {
        return Stream.of(Member.Openness.values())
                .map(it -> Option.of(
                        it.name(), t.text("membership.openness." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Each language in its own words, so that everybody finds theirs. */
    private static List<Option> languages(Words t) {
        return Stream.of(Language.values())
                .map(it -> Option.of(it.code(), t.text("membership.language." + it.code())))
                .toList();
    }
}
