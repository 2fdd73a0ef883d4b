package coop.genoot.membership;

import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import java.util.UUID;

/** Members as tests of any room need them; each call makes a new person. */
public final class MemberSamples {
    private static final Actor SETUP = Actor.system("test");

    private MemberSamples() {}

    /** A member of that office, who can sign in and wears the hat of a member. */
    public static PersonId aMember(Membership membership, OfficeId office, String name) {
        var person = new PersonId(UUID.randomUUID());
        CurrentActor.run(SETUP, () -> membership.join(SETUP, joining(person, name, office)));
        return person;
    }

    public static Joining joining(PersonId person, String name, OfficeId office) {
        return new Joining(person, name, person + "@genoot.example", Language.NL, office);
    }

    /** That person as they act now, with the hats they wear. */
    public static Actor now(PersonId person, Grants grants) {
        var hats = CurrentActor.as(SETUP, () -> grants.of(person));
        return Actor.person(person, "Somebody", hats, Language.NL);
    }
}
