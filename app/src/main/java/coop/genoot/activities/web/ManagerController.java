package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.People;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who manages an Activity: adding somebody, and ending it. */
@Controller
class ManagerController {
    private final Activities activities;
    private final People people;

    ManagerController(Activities activities, People people) {
        this.activities = activities;
        this.people = people;
    }

    @PostMapping("/activities/{activity}/managers")
    String add(Actor me, @PathVariable UUID activity, @RequestParam String email) {
        var found = NotHere.unless(activities.find(me, new ActivityId(activity)));
        var person = people.byEmail(email.strip()).orElseThrow(() -> new Refused("activities.no-such-member"));
        activities.addManager(me, found.id(), person.id());
        return "redirect:/activities/" + activity + "#managers";
    }

    @PostMapping("/activities/{activity}/managers/{person}/end")
    String end(Actor me, @PathVariable UUID activity, @PathVariable UUID person) {
        var found = NotHere.unless(activities.find(me, new ActivityId(activity)));
        activities.removeManager(me, found.id(), new PersonId(person));
        return me.self().value().equals(person) ? "redirect:/" : "redirect:/activities/" + activity + "#managers";
    }
}
