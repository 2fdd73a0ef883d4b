package coop.genoot.organisation.staff;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Command;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.Invitations;
import coop.genoot.platform.identity.Site;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The first command in an empty house: names the group and its first administrator, and prints the private link with
 * which they come in. Everything else is done on the pages.
 */
@Component
class SettingUp implements Command {
    private static final Actor HOUSE = Actor.system("set-up");

    private final Founding founding;
    private final Invitations invitations;
    private final Site site;
    private final WordsOf words;
    private final Environment settings;

    SettingUp(Founding founding, Invitations invitations, Site site, WordsOf words, Environment settings) {
        this.founding = founding;
        this.invitations = invitations;
        this.site = site;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "set-up";
    }

    @Override
    public int run() {
        var language = Language.of(settings.getProperty("genoot.set-up.language", "en")).orElse(Language.EN);
        var t = words.in(language);
        try {
            var secret = CurrentActor.as(HOUSE, () -> {
                var first = founding.setUp(HOUSE, text("group"), text("name"), text("email"), language);
                return invitations.secretFor(HOUSE, first);
            });
            System.out.println(t.text("organisation.set-up.done", site.link("/invitation/" + secret)));
            return 0;
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(it -> System.err.println(
                            "genoot.set-up." + it.field() + ": " + t.text(it.key(), it.values().toArray())));
        } catch (Refused refused) {
            System.err.println(t.text(refused.key(), refused.values().toArray()));
        }
        return 1;
    }

    private String text(String name) {
        return settings.getProperty("genoot.set-up." + name, "");
    }
}
