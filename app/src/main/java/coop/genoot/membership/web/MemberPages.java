package coop.genoot.membership.web;

import coop.genoot.common.OfficeId;
import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Typed;
import coop.genoot.membership.Inviting;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the pages about members in the reader's words. */
@Component
class MemberPages {
    private final Membership membership;
    private final Organisation organisation;
    private final Inviting inviting;
    private final WordsOf words;

    MemberPages(Membership membership, Organisation organisation, Inviting inviting, WordsOf words) {
        this.membership = membership;
        this.organisation = organisation;
        this.inviting = inviting;
        this.words = words;
    }

    /** One more member than fits on a page was asked for, to know whether there is a next one. */
    MembersPage list(Actor me, List<Member> found, @Nullable UUID office, String typed) {
        var t = words.in(me.language());
        var shown = found.subList(0, Math.min(found.size(), MembersPage.ON_A_PAGE));
        var names = organisation.offices().stream().collect(Collectors.toMap(Office::id, Office::name));
        var columns = List.of(
                Column.words(t.text("membership.profile.name")),
                Column.words(t.text("membership.profile.office")),
                Column.words(t.text("membership.profile.since")));
        var rows = shown.stream().map(member -> row(member, names, t)).toList();
        var next = found.size() > shown.size() ? shown.getLast().person().value() : null;
        var typedFilter = Typed.of(Map.of("words", typed, "office", office == null ? "" : office.toString()));
        return new MembersPage(
                Table.of(t.text("membership.members.title"), columns, rows),
                officesInCareOf(me),
                !inviting.offices(me).isEmpty(),
                next,
                typedFilter);
    }

    MemberPage one(Actor me, Member member, boolean awaited, String done, Typed typed) {
        var t = words.in(me.language());
        var keeper = membership.keeps(me, member.entity());
        var offices = options(organisation.offices(member.entity()));
        var filled = typed.isRefused() ? typed : Typed.of(Map.of("office", member.office().toString()));
        return new MemberPage(member, facts(member, awaited, t), offices, keeper, awaited, done, filled);
    }

    private static Table.Row row(Member member, Map<OfficeId, String> offices, Words t) {
        var name = Cell.link(member.name(), "/members/" + member.person());
        return Table.Row.of(
                member.isPartner() ? name.with(t.text("membership.profile.partner")) : name,
                Cell.of(offices.getOrDefault(member.office(), "")),
                Cell.of(t.date(member.since())));
    }

    private List<Fact> facts(Member member, boolean awaited, Words t) {
        var facts = new ArrayList<Fact>();
        var entity = organisation.entity(member.entity()).map(Entity::name).orElse("");
        facts.add(Fact.of(t.text("membership.profile.entity"), entity));
        facts.add(Fact.of(
                t.text("membership.profile.office"),
                organisation.office(member.office()).map(Office::name).orElse("")));
        facts.add(Fact.of(t.text("membership.profile.since"), t.date(member.since())));
        var partnerSince = member.partnerSince();
        facts.add(Fact.of(
                t.text("membership.profile.partner"),
                partnerSince == null
                        ? t.text("membership.profile.no-partner")
                        : t.text("membership.profile.partner-since", t.date(partnerSince))));
        if (!member.shownEmail().isEmpty())
            facts.add(Fact.of(t.text("membership.profile.shown-email"), member.shownEmail()));
        if (awaited) facts.add(Fact.of(t.text("membership.member.state"), t.text("membership.member.awaited")));
        return facts;
    }

    private List<Option> officesInCareOf(Actor me) {
        var entities = me.scopes(Hat.ADMIN, Hat.SUPPORT);
        var own = me.scopes(Hat.ADVISOR);
        return options(organisation.offices().stream()
                .filter(office -> entities.contains(office.entity().value())
                        || own.contains(office.id().value()))
                .toList());
    }

    private static List<Option> options(List<Office> offices) {
        return offices.stream()
                .map(office -> Option.of(office.id().toString(), office.name()))
                .toList();
    }
}
