package coop.genoot.organisation.staff;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.identity.People;
import java.util.ArrayList;
import java.util.Map;

/** What was typed about a support service, exactly as typed. */
public record TeamForm(String nl, String fr, String en, String email, String phone) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PHONE = 40;

    public static TeamForm of(Map<String, String> fields) {
        return new TeamForm(
                fields.getOrDefault("nl", ""),
                fields.getOrDefault("fr", ""),
                fields.getOrDefault("en", ""),
                fields.getOrDefault("email", ""),
                fields.getOrDefault("phone", ""));
    }

    /** Its name; refused with every problem at once. */
    Wording read() {
        var problems = new ArrayList<Problem>();
        EntityForm.text("nl", nl, LONGEST_NAME, problems);
        EntityForm.text("fr", fr, LONGEST_NAME, problems);
        EntityForm.text("en", en, LONGEST_NAME, problems);
        if (!email.isBlank()) problems.addAll(People.problemsOf("a team", email));
        if (phone.length() > LONGEST_PHONE) problems.add(Problem.at("phone", "organisation.too-long", LONGEST_PHONE));
        Invalid.unlessNone(problems);
        return new Wording(nl.strip(), fr.strip(), en.strip());
    }
}
