package coop.genoot.work.contracts.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.work.contracts.ContractText.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract, as one of those sees it who may.
 *
 * @param sums what it costs, line by line; empty for whoever works and does not manage the Activity
 * @param signals gentle words, each with somebody to talk to
 */
public record ContractPage(
        String id,
        String number,
        Tone tone,
        String state,
        List<Fact> facts,
        List<Clause> clauses,
        String sha256,
        List<Sum> sums,
        List<String> signals,
        List<Moment> moments,
        List<Month> months,
        boolean toSign,
        boolean toCancel,
        boolean toEnd,
        Typed typed) {
    public ContractPage {
        facts = List.copyOf(facts);
        clauses = List.copyOf(clauses);
        sums = List.copyOf(sums);
        signals = List.copyOf(signals);
        moments = List.copyOf(moments);
        months = List.copyOf(months);
    }

    /**
     * A month of it.
     *
     * @param days what can be ticked, when it is mine to confirm now
     * @param ticked the days that are proposed
     */
    public record Month(String name, String month, String standing, List<Option> days, Typed ticked) {
        public Month {
            days = List.copyOf(days);
        }
    }

    /** The form of a new one. */
    public record New(
            Typed typed, Draft draft, List<Option> activities, List<Option> people, List<Option> types, boolean known) {
        public New {
            activities = List.copyOf(activities);
            people = List.copyOf(people);
            types = List.copyOf(types);
        }
    }

    /** The list of them, and what was begun. */
    public record All(
            List<TodayCard.Item> contracts,
            List<Link> drafts,
            boolean manages,
            @Nullable String payroll) {
        public All {
            contracts = List.copyOf(contracts);
            drafts = List.copyOf(drafts);
        }
    }
}
