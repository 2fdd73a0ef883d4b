package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.control.Operation.Mark;
import coop.genoot.control.RuleKind.Figures;
import coop.genoot.organisation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members who invoice for a year, each in their own measure, and now and then wrongly; the same each time. */
public final class SimulatedYear {
    private static final EntityId ENTITY = new EntityId(new UUID(0, 1));
    private static final LocalDate BEGIN = LocalDate.parse("2026-01-05");
    private static final int DAYS = 7;
    private static final int FAULTS_IN_A_THOUSAND = 20;
    private static final int LATEST = 50;

    private final Random random;
    private final List<Rule> rules = List.of(
            rule(RuleKind.CEILING, 2, new Figures(600_000, 25_000, 2_500_000, 50, 0)),
            rule(RuleKind.UNUSUAL, 1, new Figures(150_000, 0, 0, 6, 5)),
            rule(RuleKind.TWIN, 0, new Figures(0, 0, 0, 14, 0)),
            rule(RuleKind.NEW_ABROAD, 0, new Figures(100_000, 0, 0, 0, 0)));
    private final List<Person> people = new ArrayList<>();
    private final List<Done> all = new ArrayList<>();

    public SimulatedYear(long seed, int members) {
        random = new Random(seed);
        for (int i = 0; i < members; i++) people.add(new Person(Math.exp(10.6 + random.nextGaussian() * 0.7)));
    }

    /** What can be wrong with an invoice. */
    public enum Fault {
        NONE,
        /** Sent twice. */
        DOUBLED,
        /** A digit too many. */
        TENFOLD,
        /** The wrong VAT for somebody abroad. */
        VAT_ABROAD,
        /** The wrong VAT at home: no rule sees it. */
        VAT_HOME,
        /** To a friend's firm, for work that nobody did. */
        SELF_DEALING
    }

    /** An invoice: what it was, and what the rules said. */
    public record Done(UUID id, long cents, Fault fault, boolean stopped, boolean later) {}

    private static final class Person {
        private final double usual;
        private final List<Long> amounts = new ArrayList<>();
        private final Set<UUID> known = new HashSet<>();
        private final Map<String, Integer> lastDay = new HashMap<>();
        private long clean;

        Person(double usual) {
            this.usual = usual;
        }
    }

    /** What was done in that week; weeks follow each other. */
    public List<Done> week(int week) {
        var done = new ArrayList<Done>();
        for (var person : people) {
            int invoices = random.nextInt(100) < 55 ? 1 : 0;
            if (random.nextInt(100) < 8) invoices++;
            for (int i = 0; i < invoices; i++) done.addAll(invoice(person, week * DAYS + random.nextInt(5)));
        }
        all.addAll(done);
        return done;
    }

    public List<Done> all() {
        return List.copyOf(all);
    }

    private List<Done> invoice(Person person, int day) {
        var fault = random.nextInt(1000) < FAULTS_IN_A_THOUSAND ? Fault.values()[1 + random.nextInt(5)] : Fault.NONE;
        boolean abroad = fault == Fault.VAT_ABROAD || fault != Fault.VAT_HOME && random.nextInt(100) < 4;
        boolean stranger = fault == Fault.SELF_DEALING || fault == Fault.VAT_ABROAD && random.nextBoolean();
        var client = stranger ? new UUID(1, random.nextLong()) : new UUID(abroad ? 3 : 2, random.nextInt(6));
        long cents = amount(person, fault);
        if (fault != Fault.DOUBLED) return List.of(ask(person, client, cents, abroad, day, fault));
        var first = ask(person, client, cents, abroad, day, Fault.NONE);
        return List.of(first, ask(person, client, cents, abroad, day + random.nextInt(10), fault));
    }

    private long amount(Person person, Fault fault) {
        double amount = person.usual * Math.exp(random.nextGaussian() * 0.5);
        return Math.round(
                switch (fault) {
                    case TENFOLD -> amount * 10;
                    case SELF_DEALING -> amount * (3 + random.nextInt(8));
                    default -> amount;
                });
    }

    private Done ask(Person person, UUID client, long cents, boolean abroad, int day, Fault fault) {
        var operation = new Operation(
                OperationKind.INVOICE,
                new UUID(random.nextLong(), random.nextLong()),
                ENTITY,
                null,
                client,
                "",
                Money.euroCents(cents),
                abroad ? Set.of(Mark.ABROAD) : Set.of(),
                "/x");
        var met = rules.stream()
                .filter(rule -> rule.meets(operation, fact(rule, person, client, cents, day)))
                .toList();
        boolean stopped = met.stream().anyMatch(Rule::stops);
        // What is stopped and wrong is put right before it leaves.
        if (stopped && fault != Fault.NONE) person.clean = 0;
        else remember(person, client, cents, day);
        return new Done(operation.document(), cents, fault, stopped, !stopped && !met.isEmpty());
    }

    private static void remember(Person person, UUID client, long cents, int day) {
        person.clean++;
        person.amounts.addFirst(cents);
        person.known.add(client);
        person.lastDay.put(client + ":" + cents, day);
    }

    /** The same facts that the database counts. */
    private static @Nullable Long fact(Rule rule, Person person, UUID client, long cents, int day) {
        return switch (rule.kind()) {
            case CEILING -> earned(rule.figures(), person);
            case UNUSUAL -> usual(rule, person);
            case NEW_ABROAD -> person.known.contains(client) ? 1L : 0L;
            case TWIN -> {
                var last = person.lastDay.get(client + ":" + cents);
                yield last != null && day - last < rule.figures().figure() ? 1L : 0L;
            }
            case NO_DAY, ACCOUNT_CHANGED -> null;
        };
    }

    private static long earned(Figures figures, Person person) {
        var largest = person.amounts.stream()
                .limit(person.clean)
                .sorted(Comparator.reverseOrder())
                .toList();
        long earned = 0;
        while (earned < largest.size()
                && largest.get((int) earned) * 100 >= figures.figure() * (figures.amount() + figures.step() * earned))
            earned++;
        return earned;
    }

    private static @Nullable Long usual(Rule rule, Person person) {
        if (person.amounts.size() < rule.figures().least()) return null;
        var latest = person.amounts.stream().limit(LATEST).sorted().toList();
        return latest.get((latest.size() - 1) / 2);
    }

    private static Rule rule(RuleKind kind, int days, Figures figures) {
        var words = new Wording("x", "x", "x");
        return new Rule(
                new RuleId(new UUID(9, kind.ordinal())),
                ENTITY,
                new UUID(8, 8),
                kind,
                OperationKind.INVOICE,
                words,
                words,
                days,
                false,
                figures,
                BEGIN,
                null);
    }
}
