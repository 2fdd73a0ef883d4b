package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import coop.genoot.treasury.matching.Suggestion.Why;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks what a line could be for when no rule was certain. */
public final class Suggestions {
    private static final int SHOWN = 5;
    private static final int MOST_ADDED_UP = 12;
    private static final Set<String> LEGAL_FORMS = Set.of(
            "BV", "BVBA", "NV", "SA", "SRL", "SPRL", "VZW", "ASBL", "CV", "SC", "SARL", "SAS", "THE", "DE", "LA", "LE");

    private final Clues clues;
    private final Set<UUID> payers;

    private Suggestions(Clues clues, Set<UUID> payers) {
        this.clues = clues;
        this.payers = payers;
    }

    /** The likeliest first; {@code payers} are the clients who have paid from the line's account before. */
    public static List<Suggestion> of(Clues clues, Collection<Expected> open, Set<UUID> payers) {
        var suggestions = new Suggestions(clues, payers);
        var all = new ArrayList<Suggestion>();
        open.forEach(one -> suggestions.single(one).ifPresent(all::add));
        all.addAll(suggestions.sums(open));
        all.sort(Comparator.comparingInt(Suggestion::score)
                .reversed()
                .thenComparing(it -> it.expected().getFirst().dueOn())
                .thenComparing(it -> it.expected().getFirst().number()));
        return all.stream().limit(SHOWN).toList();
    }

    private Optional<Suggestion> single(Expected one) {
        boolean sameAmount = one.open().equals(clues.amount());
        boolean alike = likeness(one.payerName(), clues.payerName()) >= 0.5;
        boolean known = one.payer() != null && payers.contains(one.payer());
        if (isNumbered(one)) return suggestion(List.of(one), Why.NUMBER_OTHER_AMOUNT, sameAmount ? 95 : 80);
        if (alike && sameAmount) return suggestion(List.of(one), Why.NAME_AND_AMOUNT, 75);
        if (known) return suggestion(List.of(one), Why.PAYER_OTHER_AMOUNT, sameAmount ? 70 : 55);
        if (sameAmount) return suggestion(List.of(one), Why.SAME_AMOUNT, 30);
        if (alike) return suggestion(List.of(one), Why.NAME, 25);
        return Optional.empty();
    }

    private boolean isNumbered(Expected one) {
        var number = one.documentNumber();
        return clues.references().contains(one.reference())
                || clues.allNumbers().contains(number.key())
                || clues.allNumbers().contains(number.tail());
    }

    private Optional<Suggestion> suggestion(List<Expected> expected, Why why, int score) {
        return Optional.of(new Suggestion(expected, clues.amount(), why, score));
    }

    /** Documents of one client that together make exactly this amount. */
    private List<Suggestion> sums(Collection<Expected> open) {
        Map<UUID, List<Expected>> byPayer = open.stream()
                .filter(one -> one.payer() != null && one.open().isPositive())
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.payer()), LinkedHashMap::new, Collectors.toList()));
        var found = new ArrayList<Suggestion>();
        byPayer.forEach((payer, theirs) -> {
            boolean known = payers.contains(payer);
            if (!known && likeness(theirs.getFirst().payerName(), clues.payerName()) < 0.5) return;
            var sum = addingUp(theirs.stream().limit(MOST_ADDED_UP).toList(), clues.amount());
            if (sum.size() > 1)
                suggestion(sum, known ? Why.PAYER_AND_SUM : Why.NAME_AND_SUM, known ? 90 : 72)
                        .ifPresent(found::add);
        });
        return found;
    }

    private static List<Expected> addingUp(List<Expected> candidates, Money amount) {
        for (int set = 1; set < 1 << candidates.size(); set++) {
            long cents = 0;
            for (int i = 0; i < candidates.size(); i++)
                if ((set & 1 << i) != 0) cents += candidates.get(i).open().cents();
            if (cents == amount.cents() && Integer.bitCount(set) > 1) return chosen(candidates, set);
        }
        return List.of();
    }

    private static List<Expected> chosen(List<Expected> candidates, int set) {
        var chosen = new ArrayList<Expected>();
        for (int i = 0; i < candidates.size(); i++) if ((set & 1 << i) != 0) chosen.add(candidates.get(i));
        return chosen;
    }

    /** The share of words that two names have in common, between 0 and 1. */
    static double likeness(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) return 0;
        var common = new HashSet<>(left);
        common.retainAll(right);
        return (double) common.size() / Math.min(left.size(), right.size());
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^A-Z0-9]+"))
                .filter(word -> word.length() > 1 && !LEGAL_FORMS.contains(word))
                .collect(Collectors.toSet());
    }
}
