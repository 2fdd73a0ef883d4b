package coop.genoot.purchasing.web;

import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.Language;
import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.KeptDraft;
import coop.genoot.purchasing.claims.ClaimChoices;
import coop.genoot.purchasing.claims.ClaimMove;
import coop.genoot.purchasing.claims.ClaimVerb;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the short form of a claim together that is being written. */
@Component
class ClaimFormPages {
    static final String KIND = "expense-claim";

    private final ExpenseClaims claims;
    private final ClaimChoices choices;
    private final ClaimReadingPages reading;
    private final FilesReading files;
    private final ChosenActivity chosen;
    private final Drafts drafts;

    ClaimFormPages(
            ExpenseClaims claims,
            ClaimChoices choices,
            ClaimReadingPages reading,
            FilesReading files,
            ChosenActivity chosen,
            Drafts drafts) {
        this.claims = claims;
        this.choices = choices;
        this.reading = reading;
        this.files = files;
        this.chosen = chosen;
        this.drafts = drafts;
    }

    /** The form of a claim that is being written; with what was typed and refused, when it was. */
    ClaimFormPage form(Actor me, ExpenseClaim claim, @Nullable Typed refused) {
        var t = reading.words(me);
        var kept = drafts.find(me, claim.draft());
        long version = kept.map(KeptDraft::version).orElse(0L);
        var typed = kept.map(it -> new Typed(it.fields(), List.of())).orElseGet(() -> proposed(me, claim));
        return new ClaimFormPage(
                claim.id().value(),
                claim.sort().slug(),
                new Draft(claim.draft(), version, KIND, null),
                refused == null ? typed : refused,
                files.part(me, claim),
                chosen.chosenFirst(me).stream()
                        .map(it -> Option.of(it.id().toString(), it.name()))
                        .toList(),
                kinds(me, t.language()),
                choices.powers(me).stream()
                        .map(it -> Option.of(it, t.text("purchasing.form.power.cv", it)))
                        .toList(),
                invoices(me, t),
                choices.aloneUpTo(me).map(t::money).orElse(""),
                sentBack(me, claim),
                reading.today().toString());
    }

    /** What it said before it was sent back, else what we know already. */
    private Typed proposed(Actor me, ExpenseClaim claim) {
        if (!claim.fields().isEmpty()) return Typed.of(claim.fields());
        var activity = chosen.of(me).map(it -> it.id().toString()).orElse("");
        return Typed.of(Map.of("activity", activity, "spentOn", reading.today().toString()));
    }

    private List<Option> kinds(Actor me, Language language) {
        var named = new LinkedHashMap<String, Option>();
        choices.kinds(me)
                .forEach(it -> named.putIfAbsent(
                        it.code(), Option.of(it.code(), it.name().in(language))));
        return List.copyOf(named.values());
    }

    private List<Option> invoices(Actor me, Words t) {
        return choices.invoices(me).stream()
                .map(it -> Option.of(
                        it.id().toString(),
                        it.number() + " · " + it.client() + " · " + t.money(it.open()) + " · "
                                + t.shortDate(it.dueOn())))
                .toList();
    }

    private @Nullable String sentBack(Actor me, ExpenseClaim claim) {
        return claims.moves(me, claim.id()).stream()
                .filter(it -> it.verb() == ClaimVerb.SEND_BACK)
                .reduce((_, later) -> later)
                .map(ClaimMove::why)
                .orElse(null);
    }
}
