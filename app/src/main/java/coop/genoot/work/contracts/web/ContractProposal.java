package coop.genoot.work.contracts.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.common.BankDays;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a new contract begins with, so that one who pays oneself has nothing left to type (requirement W-01). */
@Component
class ContractProposal {
    private static final int DAYS_OF_A_WEEK = 5;

    private final ChosenActivity chosen;
    private final Organisation organisation;
    private final Clock clock;

    ContractProposal(ChosenActivity chosen, Organisation organisation, Clock clock) {
        this.chosen = chosen;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** From what an address says; nothing when no Activity of that id is theirs. */
    Optional<Typed> of(Actor me, Map<String, String> wish) {
        var wanted = wish.getOrDefault("activity", "");
        return chosen.chosenFirst(me).stream()
                .filter(it -> wanted.isEmpty() || it.id().toString().equals(wanted))
                .findFirst()
                .map(activity -> typed(me, activity, wish));
    }

    private Typed typed(Actor me, ActivityView activity, Map<String, String> wish) {
        var country = organisation.lawOf(activity.entity()).country();
        var from = BankDays.onOrAfter(LocalDate.now(clock).plusDays(1), country);
        var until = from;
        int days = 1;
        while (days < DAYS_OF_A_WEEK) {
            until = BankDays.onOrAfter(until.plusDays(1), country);
            days++;
        }
        var fields = new HashMap<String, String>();
        fields.put("activity", activity.id().toString());
        fields.put("person", me.self().toString());
        fields.put("type", wish.getOrDefault("type", WorkerType.EMPLOYEE.name()));
        fields.put("from", from.toString());
        fields.put("until", until.toString());
        fields.put("days", String.valueOf(days));
        fields.put(
                "place",
                organisation
                        .office(activity.office())
                        .map(it -> it.address().town())
                        .orElse(""));
        var trade = activity.trade().isBlank() ? activity.name() : activity.trade();
        fields.put("what", wish.getOrDefault("what", trade));
        fields.put("gross", wish.getOrDefault("gross", ""));
        return Typed.of(fields);
    }
}
