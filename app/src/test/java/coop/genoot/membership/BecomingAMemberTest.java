package coop.genoot.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class BecomingAMemberTest {
    @Autowired
    Membership membership;

    @Autowired
    Organisation organisation;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    private EntityId entity;
    private OfficeId office;
    private Actor mieke;

    @BeforeEach
    void an_entity_with_an_office_and_an_administrator() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        office = OrganisationSamples.anOffice(organisation, entity);
        mieke = OrganisationSamples.anAdministratorOf(entity.value());
    }

    @Test
    void gives_the_hat_of_the_entity_and_a_way_to_sign_in() {
        var nadia = new PersonId(UUID.randomUUID());
        as(mieke, () -> membership.join(mieke, MemberSamples.joining(nadia, " Nadia El Amrani ", office)));

        assertThat(grants.of(nadia)).containsExactly(new Grant(Hat.MEMBER, entity.value()));
        assertThat(CurrentActor.as(mieke, () -> people.byEmail(nadia + "@GENOOT.example")))
                .isPresent();
        assertThat(CurrentActor.as(mieke, () -> membership.member(mieke, nadia)))
                .hasValueSatisfying(it -> {
                    assertThat(it.name()).isEqualTo("Nadia El Amrani");
                    assertThat(it.entity()).isEqualTo(entity);
                    assertThat(it.office()).isEqualTo(office);
                    assertThat(it.isPartner()).isFalse();
                });
    }

    @Test
    void happens_once() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");

        assertThatThrownBy(() -> as(mieke, () -> membership.join(mieke, MemberSamples.joining(nadia, "Nadia", office))))
                .hasMessage("membership.member-already");
    }

    @Test
    void is_refused_without_a_name_or_with_an_address_of_another() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");
        var taken = new Joining(new PersonId(UUID.randomUUID()), " ", nadia + "@genoot.example", Language.FR, office);

        assertThatThrownBy(() -> as(mieke, () -> membership.join(mieke, taken)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "email"));
    }

    @Test
    void is_for_the_keepers_of_that_entity() {
        var stranger = OrganisationSamples.anAdministratorOf(UUID.randomUUID());
        var joining = MemberSamples.joining(new PersonId(UUID.randomUUID()), "Nadia", office);

        assertThatThrownBy(() -> as(stranger, () -> membership.join(stranger, joining)))
                .hasMessage("membership.not-yours");
    }

    @Test
    void may_lead_to_partnership_another_office_and_an_end() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");
        var liege = OrganisationSamples.anOffice(organisation, entity);
        as(mieke, () -> membership.admitPartner(mieke, nadia));
        as(mieke, () -> membership.move(mieke, nadia, liege));

        assertThat(CurrentActor.as(mieke, () -> membership.member(mieke, nadia)))
                .hasValueSatisfying(it -> {
                    assertThat(it.isPartner()).isTrue();
                    assertThat(it.office()).isEqualTo(liege);
                });
        var elsewhere = OrganisationSamples.anOffice(organisation, OrganisationSamples.aBelgianEntity(organisation));
        assertThatThrownBy(() -> as(mieke, () -> membership.move(mieke, nadia, elsewhere)))
                .hasMessage("membership.office-of-another");
        as(mieke, () -> membership.leave(mieke, nadia));
        assertThat(CurrentActor.as(mieke, () -> membership.member(mieke, nadia)))
                .isEmpty();
        assertThat(grants.of(nadia)).isEmpty();
    }

    @Test
    void members_see_of_each_other_what_each_chose_to_show() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia " + UUID.randomUUID());
        var karim = MemberSamples.now(MemberSamples.aMember(membership, office, "Karim"), grants);
        show(nadia, "OVERVIEW", 0);
        assertThat(seenBy(karim, nadia))
                .singleElement()
                .extracting(Member::shownEmail)
                .isEqualTo("");
        show(nadia, "DETAILED", 1);
        assertThat(seenBy(karim, nadia))
                .singleElement()
                .extracting(Member::shownEmail)
                .isEqualTo("nadia@volière.example");
        show(nadia, "NOTHING", 2);
        assertThat(seenBy(karim, nadia)).isEmpty();

        var advisor = withHat(Hat.ADVISOR, office.value());
        assertThat(seenBy(advisor, nadia))
                .singleElement()
                .extracting(Member::shownEmail)
                .isNotEqualTo("");
        assertThat(seenBy(withHat(Hat.ADVISOR, UUID.randomUUID()), nadia)).isEmpty();
        assertThat(seenBy(Actor.anybody(Language.NL), nadia)).isEmpty();
    }

    @Test
    void people_of_another_entity_see_none_of_it_whatever_a_member_shows_and_who_works_in_the_own_does() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");
        show(nadia, "DETAILED", 0);
        var liege = OrganisationSamples.anOffice(organisation, entity);
        var other = OrganisationSamples.aBelgianEntity(organisation);
        var abroad = OrganisationSamples.anOffice(organisation, other);
        var stranger = MemberSamples.now(MemberSamples.aMember(membership, abroad, "Karim"), grants);
        var left = MemberSamples.now(MemberSamples.aMember(membership, office, "Lien"), grants);
        as(mieke, () -> membership.leave(mieke, left.self()));

        assertThat(seenBy(withHat(Hat.ADVISOR, liege.value()), nadia)).hasSize(1);
        for (var nobodyHere : List.of(
                stranger,
                left,
                withHat(Hat.ADVISOR, abroad.value()),
                withHat(Hat.SUPPORT, other.value()),
                withHat(Hat.FINANCE, other.value()),
                withHat(Hat.ADMIN, other.value()))) {
            assertThat(seenBy(nobodyHere, nadia)).as("seen by %s", nobodyHere).isEmpty();
            assertThat(CurrentActor.as(nobodyHere, () -> membership.ofOffice(nobodyHere, office, "", 9)))
                    .isEmpty();
        }
    }

    @Test
    void an_office_lists_its_members_by_name_page_by_page() {
        for (var name : List.of("Cem", "Anna", "Bram")) MemberSamples.aMember(membership, office, name);

        assertThat(CurrentActor.as(mieke, () -> membership.ofOffice(mieke, office, "", 2)))
                .extracting(Member::name)
                .containsExactly("Anna", "Bram");
        assertThat(CurrentActor.as(mieke, () -> membership.ofOffice(mieke, office, "Bram", 2)))
                .extracting(Member::name)
                .containsExactly("Cem");
    }

    @Test
    void a_changed_profile_speaks_the_chosen_language_and_a_stale_one_is_refused() {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");
        show(nadia, "OVERVIEW", 0);

        assertThat(CurrentActor.as(mieke, () -> membership.languageOf(nadia))).contains(Language.FR);
        assertThatThrownBy(() -> show(nadia, "NOTHING", 0)).hasMessage("membership.changed-meanwhile");
    }

    private void show(PersonId person, String openness, int version) {
        var me = MemberSamples.now(person, grants);
        var name = CurrentActor.as(me, () -> membership.member(me, person))
                .orElseThrow()
                .name();
        var form = new ProfileForm(name, "nadia@volière.example", openness, "fr");
        as(me, () -> membership.changeProfile(me, form, version));
    }

    private List<Member> seenBy(Actor actor, PersonId person) {
        return CurrentActor.as(
                actor,
                () -> List.copyOf(membership.byIds(actor, List.of(person)).values()));
    }

    private static Actor withHat(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Jan", List.of(new Grant(hat, scope)), Language.NL);
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
