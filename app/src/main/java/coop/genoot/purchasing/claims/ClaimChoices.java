package coop.genoot.purchasing.claims;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.purchasing.kinds.CostKind;
import coop.genoot.purchasing.kinds.CostKinds;
import coop.genoot.purchasing.kinds.Scale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member can choose from while writing a claim. */
@Component
@Transactional(readOnly = true)
public class ClaimChoices {
    private final Activities activities;
    private final ClaimForms forms;
    private final ObjectProvider<OpenInvoices> invoices;
    private final Clock clock;

    ClaimChoices(Activities activities, ClaimForms forms, ObjectProvider<OpenInvoices> invoices, Clock clock) {
        this.activities = activities;
        this.forms = forms;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** The kinds of cost of the countries of this person's Activities, each once. */
    public List<CostKind> kinds(Actor me) {
        var today = LocalDate.now(clock);
        return countries(me).stream()
                .flatMap(country -> CostKinds.of(country, today).stream())
                .toList();
    }

    /** The kind by its code, as it was for a cost of that day of that Activity. */
    public Optional<CostKind> kind(ActivityView activity, LocalDate on, String code) {
        return CostKinds.find(forms.country(activity), on, code);
    }

    /** The powers of cars between which a country of this person makes a difference. */
    public List<String> powers(Actor me) {
        return countries(me).stream()
                .flatMap(country -> Scale.powers(country).stream())
                .distinct()
                .toList();
    }

    private List<Country> countries(Actor me) {
        return activities.managedBy(me).stream().map(forms::country).distinct().toList();
    }

    /** The invoices that a claim of this person may wait for (requirement E-04). */
    public List<OpenInvoice> invoices(Actor me) {
        var found = new ArrayList<OpenInvoice>();
        var provider = invoices.getIfAvailable();
        if (provider == null) return found;
        activities.managedBy(me).stream()
                .filter(forms::mayWait)
                .forEach(it -> found.addAll(provider.of(it.entity(), it.id())));
        return found;
    }

    /** Up to which amount this person validates alone, in the Activity named first (requirement E-06). */
    public Optional<Money> aloneUpTo(Actor me) {
        return activities.managedBy(me).stream().findFirst().map(it -> forms.set(ExpenseSettings.ALONE, it));
    }
}
