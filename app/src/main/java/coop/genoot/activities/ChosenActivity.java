package coop.genoot.activities;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Preference;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The Activity somebody with several works for in this browser. Only a convenience: rights never come from it. */
@Component
public class ChosenActivity {
    public static final String COOKIE = "activity";

    private final Activities activities;
    private final ObjectProvider<HttpServletRequest> request;

    ChosenActivity(Activities activities, ObjectProvider<HttpServletRequest> request) {
        this.activities = activities;
        this.request = request;
    }

    /** The chosen one, else the first by name; empty for people who manage none. */
    public Optional<ActivityView> of(Actor me) {
        return chosenFirst(me).stream().findFirst();
    }

    /** All Activities this person manages, the chosen one in front. */
    public List<ActivityView> chosenFirst(Actor me) {
        var mine = new ArrayList<>(activities.managedBy(me));
        var chosen = cookie();
        mine.stream()
                .filter(activity -> chosen.equals(activity.id().toString()))
                .findFirst()
                .ifPresent(activity -> {
                    mine.remove(activity);
                    mine.addFirst(activity);
                });
        return mine;
    }

    private String cookie() {
        return Preference.read(request.getObject(), COOKIE).orElse("");
    }
}
