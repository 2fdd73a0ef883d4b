package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Preference;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opening an Activity, its page, and choosing the one to work for. */
@Controller
class ActivityController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Activities activities;
    private final Organisation organisation;
    private final ActivityPages pages;

    ActivityController(Activities activities, Organisation organisation, ActivityPages pages) {
        this.activities = activities;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping("/activities/new")
    ModelAndView blank(Actor me) {
        return new ModelAndView(
                "activities/activity", "page", pages.blank(me, Typed.of(pages.fields(ActivityForm.empty()))));
    }

    @PostMapping("/activities")
    String open(Actor me, ActivityForm form, @RequestParam(defaultValue = "") String office) {
        var place = organisation.offices().stream()
                .filter(it -> it.id().toString().equals(office))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Problem.at("office", "activities.no-office"))));
        var id = activities.open(me, place.entity(), new OfficeId(place.id().value()), form);
        return "redirect:/activities/" + id + "/choice";
    }

    @GetMapping("/activities/{activity}")
    ModelAndView show(Actor me, @PathVariable UUID activity) {
        var found = find(me, activity);
        return new ModelAndView(
                "activities/activity", "page", pages.of(me, found, Typed.of(pages.fields(ActivityForm.of(found)))));
    }

    @PostMapping("/activities/{activity}")
    String change(Actor me, @PathVariable UUID activity, ActivityForm form, @RequestParam int version) {
        var found = find(me, activity);
        activities.change(me, found.id(), form, version);
        return "redirect:/activities/" + activity + "?saved";
    }

    /** Works for this Activity from now on, in this browser. */
    @GetMapping("/activities/{activity}/choice")
    ResponseEntity<Void> choose(Actor me, @PathVariable UUID activity, HttpServletRequest request) {
        var found = find(me, activity);
        var cookie =
                Preference.cookie(request, ChosenActivity.COOKIE, found.id().toString(), REMEMBERED);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }

    /** A refused form comes back with everything typed. */
    @ExceptionHandler(Invalid.class)
    ModelAndView refuse(Invalid invalid, HttpServletRequest request, Actor me) {
        var typed = Typed.from(request.getParameterMap()).refusedFor(invalid.problems());
        var parts = request.getRequestURI().split("/");
        var page = parts.length > 2 ? pages.of(me, find(me, UUID.fromString(parts[2])), typed) : pages.blank(me, typed);
        return new ModelAndView(
                "activities/activity", java.util.Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ActivityView find(Actor me, @Nullable UUID activity) {
        return NotHere.unless(activities.find(me, new ActivityId(Objects.requireNonNull(activity))));
    }
}
