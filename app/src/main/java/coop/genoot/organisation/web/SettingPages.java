package coop.genoot.organisation.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import coop.genoot.home.Fact;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Typed;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.Dated;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Settings.Level;
import coop.genoot.organisation.Settings.Place;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.expenses.ClaimsWait;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together the pages of settings in the reader's words. */
@Component
class SettingPages {
    private static final Set<Setting<?>> LAW_SAYS =
            Set.of(Setting.PAYMENT_TERM, Setting.LATE_INTEREST, Setting.RECOVERY_FEE);

    private final Settings settings;
    private final Organisation organisation;
    private final WordsOf words;
    private final Clock clock;

    SettingPages(Settings settings, Organisation organisation, WordsOf words, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    Table all(Actor me, Place place) {
        var t = words.in(me.language());
        var columns = List.of(
                Column.words(t.text("organisation.settings.what")),
                Column.words(t.text("organisation.settings.today")),
                Column.words(t.text("organisation.settings.source")));
        var rows = Setting.all().stream()
                .filter(setting -> !setting.isVoluntary() || place.level() == Level.ACTIVITY)
                .filter(setting ->
                        !setting.isForWholeEntities() || place.level().compareTo(Level.ENTITY) <= 0)
                .map(setting -> row(t, place, setting))
                .toList();
        return Table.of(t.text("organisation.settings.title", nameOf(place, t)), columns, rows);
    }

    /** The page with a form that begins at what holds today. */
    SettingPage one(Actor me, Place place, Setting<?> setting) {
        return page(me, place, setting, filledIn(me, place, setting));
    }

    /** The page with what was typed and refused. */
    SettingPage again(Actor me, Place place, Setting<?> setting, Typed typed) {
        return page(me, place, setting, typed);
    }

    /** The contribution rules that hold at a place: today's first, then those that are planned there. */
    List<ContributionTrial.Rule> rulesAt(Place place) {
        var rules = new ArrayList<ContributionTrial.Rule>();
        settings.effective(Setting.CONTRIBUTION, today(), place.scope())
                .ifPresent(it -> rules.add(new ContributionTrial.Rule(null, it.value())));
        settings.history(Setting.CONTRIBUTION, place.scope()).stream()
                .filter(it -> valid(it).from().isAfter(today()))
                .sorted(Comparator.comparing(it -> valid(it).from()))
                .forEach(it -> rules.add(new ContributionTrial.Rule(valid(it).from(), it.value())));
        return rules;
    }

    private <T> SettingPage page(Actor me, Place place, Setting<T> setting, Typed typed) {
        var t = words.in(me.language());
        var say = new SettingWords(t, today());
        var law = settings.lawAt(place.scope()).orElse(null);
        var now = settings.effective(setting, today(), place.scope());
        var history = settings.history(setting, place.scope());
        var facts = now.map(it -> say.facts(setting, it.value(), law)).orElse(List.<Fact>of());
        var planned = history.stream()
                .filter(it -> valid(it).from().isAfter(today()))
                .map(it -> new SettingPage.Planned(
                        Objects.requireNonNull(it.version()), t.date(valid(it).from()), say.line(it.value(), law)))
                .toList();
        var past = history.stream()
                .filter(it -> !valid(it).from().isAfter(today()))
                .map(it -> moment(t, it, say.line(it.value(), law)))
                .toList();
        return new SettingPage(
                place.scope(),
                nameOf(place, t),
                setting,
                facts,
                source(t, place, setting, now),
                planned,
                past,
                options(t, place, setting),
                settings.maySet(me, setting, place.scope()),
                typed);
    }

    private <T> Table.Row row(Words t, Place place, Setting<T> setting) {
        var law = settings.lawAt(place.scope()).orElse(null);
        var now = settings.effective(setting, today(), place.scope());
        var shown = now.map(it -> new SettingWords(t, today()).line(it.value(), law))
                .orElseGet(() -> t.text("organisation.setting.not-set"));
        var name = Cell.link(
                t.text("organisation.setting.name." + setting.name()),
                "/organisation/settings/" + place.scope() + "/" + setting.name());
        return Table.Row.of(name, Cell.of(shortened(shown)), Cell.of(source(t, place, setting, now)));
    }

    private String source(Words t, Place place, Setting<?> setting, Optional<? extends Dated<?>> now) {
        if (now.isEmpty()) return t.text("organisation.setting.from-nobody");
        var dated = now.get();
        if (dated.isByLaw()) return lawOrUse(t, place, setting);
        var author = Objects.requireNonNull(dated.author());
        var from = t.date(valid(dated).from());
        var said = place.scope().equals(dated.scope())
                ? t.text("organisation.setting.from-somebody", author.name(), from)
                : t.text("organisation.setting.from-above", settingPlace(dated, t), author.name(), from);
        return author.reason().isEmpty() ? said : said + " " + author.reason();
    }

    /** Which law says so; where none does, it is what we use as long as nobody sets anything. */
    private String lawOrUse(Words t, Place place, Setting<?> setting) {
        if (!LAW_SAYS.contains(setting)) return t.text("organisation.setting.from-use");
        var country = settings.lawAt(place.scope())
                .map(law -> law.country().code().toLowerCase(Locale.ROOT))
                .orElseThrow();
        return t.text("organisation.setting.law." + country + "." + setting.name());
    }

    private String settingPlace(Dated<?> dated, Words t) {
        var scope = Objects.requireNonNull(dated.scope());
        return organisation
                .groupName(scope)
                .or(() -> organisation.entity(new EntityId(scope)).map(Entity::name))
                .or(() -> organisation.office(new OfficeId(scope)).map(Office::name))
                .orElseGet(() -> t.text("organisation.settings.one-activity"));
    }

    private Moment moment(Words t, Dated<?> version, String value) {
        var period = valid(version);
        var author = Objects.requireNonNull(version.author());
        boolean holds = period.contains(today());
        var when = t.date(period.from());
        var who = t.text("organisation.setting.set-by", author.name(), t.dateTime(author.at()));
        var moment = holds ? Moment.now(when, value) : Moment.past(when, value);
        return moment.because(author.reason().isEmpty() ? who : who + " " + author.reason());
    }

    private Typed filledIn(Actor me, Place place, Setting<?> setting) {
        var t = words.in(me.language());
        var from = today().plusDays(1).toString();
        var now = settings.effective(setting, today(), place.scope()).map(Dated::value);
        return now.map(value -> switch (value) {
                    case ContributionRule rule -> ContributionReading.typed(rule, t);
                    case Wording it -> Typed.of(Map.of("nl", it.nl(), "fr", it.fr(), "en", it.en()));
                    case WageScheme it -> wages(it, t);
                    case Rate rate -> Typed.of(Map.of("value", t.number(rate.percent())));
                    case Money money -> Typed.of(Map.of("value", t.amount(money)));
                    case Enum<?> chosen -> Typed.of(Map.of("value", chosen.name()));
                    default -> Typed.of(Map.of("value", value.toString()));
                })
                .orElse(Typed.nothing())
                .with("from", from);
    }

    private static Typed wages(WageScheme scheme, Words t) {
        var fields = new HashMap<String, String>();
        scheme.fields().forEach((field, rate) -> fields.put(field, t.number(rate.percent())));
        fields.put("payDays", String.valueOf(scheme.payDays()));
        fields.put("daysInARow", String.valueOf(scheme.daysInARow()));
        return Typed.of(fields);
    }

    private List<Option> options(Words t, Place place, Setting<?> setting) {
        return switch (setting.kind()) {
            case VAT ->
                settings.lawAt(place.scope()).stream()
                        .flatMap(law -> law.vatRates(today()).stream())
                        .map(rate -> Option.of(rate.code(), t.text(rate.nameKey())))
                        .toList();
            case MOMENT ->
                Stream.of(Setting.MoneyAvailable.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.available." + SettingWords.low(it))))
                        .toList();
            case VAT_MOMENT ->
                Stream.of(Setting.VatDue.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.vat-due." + SettingWords.low(it))))
                        .toList();
            case SECOND_STEP ->
                Stream.of(Setting.SecondStep.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.second-step." + SettingWords.low(it))))
                        .toList();
            case LOSS_BEARER ->
                Stream.of(Setting.LossBearer.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.loss-bearer." + SettingWords.low(it))))
                        .toList();
            case CONSUMER_COSTS ->
                Stream.of(Setting.CostsForConsumers.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.consumer-costs." + SettingWords.low(it))))
                        .toList();
            case CLAIMS_WAIT ->
                Stream.of(ClaimsWait.values())
                        .map(it -> Option.of(it.name(), t.text("organisation.claims-wait." + SettingWords.low(it))))
                        .toList();
            default -> List.of();
        };
    }

    private String nameOf(Place place, Words t) {
        return switch (place.level()) {
            case GROUP -> organisation.groupName(place.scope()).orElseThrow();
            case ENTITY ->
                organisation.entity(new EntityId(place.scope())).orElseThrow().name();
            case OFFICE ->
                organisation.office(new OfficeId(place.scope())).orElseThrow().name();
            case ACTIVITY, DOCUMENT -> t.text("organisation.settings.one-activity");
        };
    }

    static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 89).strip() + "…";
    }

    private static Period valid(Dated<?> version) {
        return Objects.requireNonNull(version.valid());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
