package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Logos;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The logo of an Activity, and the examples of what its documents look like. */
@Controller
class LogoController {
    private final Activities activities;
    private final Logos logos;
    private final ActivityPages pages;
    private final LookPages looks;

    LogoController(Activities activities, Logos logos, ActivityPages pages, LookPages looks) {
        this.activities = activities;
        this.logos = logos;
        this.pages = pages;
        this.looks = looks;
    }

    /** Drawn anew while somebody chooses; nothing is kept by it. */
    @GetMapping("/activities/{activity}/looks")
    ModelAndView looks(Actor me, @PathVariable UUID activity, ActivityForm typed) {
        return new ModelAndView("activities/looks", "looks", looks.of(managed(me, activity), typed, me.language()));
    }

    @GetMapping("/activities/{activity}/logo")
    ResponseEntity<byte[]> show(Actor me, @PathVariable UUID activity) {
        var logo = NotHere.unless(logos.of(me, find(me, activity)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.IMAGE_PNG)
                .body(logo.bytes());
    }

    @PostMapping("/activities/{activity}/logo")
    ModelAndView change(Actor me, @PathVariable UUID activity, @RequestParam @Nullable MultipartFile logo)
            throws IOException {
        var found = managed(me, activity);
        try {
            logos.show(me, found, read(logo));
            return new ModelAndView("redirect:/activities/" + activity + "?saved#logo");
        } catch (Refused reason) {
            var problem = new Problem("logo", reason.key(), reason.values());
            var typed = Typed.of(pages.fields(ActivityForm.of(found))).refusedFor(List.of(problem));
            return new ModelAndView(
                    "activities/activity",
                    Map.of("page", pages.of(me, found, typed)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/activities/{activity}/logo/removal")
    String remove(Actor me, @PathVariable UUID activity) {
        logos.remove(me, managed(me, activity).id());
        return "redirect:/activities/" + activity + "?saved#logo";
    }

    /** Never more than may be refused: a large file is not read to its end. */
    private static byte[] read(@Nullable MultipartFile file) throws IOException {
        if (file == null) return new byte[0];
        try (var content = file.getInputStream()) {
            return content.readNBytes(Logos.LIMITS.mostBytes() + 1);
        }
    }

    private ActivityView managed(Actor me, UUID activity) {
        var found = find(me, activity);
        if (!activities.isManagedBy(me, found.id())) throw new NotHere();
        return found;
    }

    private ActivityView find(Actor me, UUID activity) {
        return NotHere.unless(activities.find(me, new ActivityId(activity)));
    }
}
