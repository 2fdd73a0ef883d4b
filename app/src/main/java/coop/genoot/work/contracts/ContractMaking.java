package coop.genoot.work.contracts;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.platform.WordsOf;
import coop.genoot.work.contracts.Contract.Job;
import coop.genoot.work.contracts.Contract.Terms;
import coop.genoot.work.contracts.Contract.Worker;
import coop.genoot.work.contracts.Signals.Signal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a contract is made of: what work costs on that day, its words, and what can gently be said of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractMaking {
    private final Organisation organisation;
    private final Settings settings;
    private final WordsOf words;

    ContractMaking(Organisation organisation, Settings settings, WordsOf words) {
        this.organisation = organisation;
        this.settings = settings;
        this.words = words;
    }

    WageScheme scheme(ActivityView activity, LocalDate on) {
        return settings.effective(Setting.WAGES, on, activity.id().value())
                .orElseThrow(() -> new Refused("work.not-set"))
                .value();
    }

    String text(String number, ActivityView activity, Worker worker, Job job, Terms terms) {
        var employer = organisation.entity(activity.entity()).orElseThrow();
        var sides = new ContractText.Sides(employer, activity, worker);
        return ContractText.of(number, sides, job, terms, words.in(worker.language()));
    }

    List<Signal> signals(Contract it) {
        var country = organisation.lawOf(it.entity()).country();
        return Signals.of(it.terms().gross(), it.job().days(), country, it.job().from());
    }
}
