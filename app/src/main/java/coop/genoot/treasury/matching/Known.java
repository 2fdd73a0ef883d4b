package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is expected, found by every clue; what one line takes is no longer open for the next. */
final class Known {
    private final Map<UUID, Money> open = new HashMap<>();
    private final Map<UUID, Money> extra = new HashMap<>();
    private final Map<String, Expected> byReference = new HashMap<>();
    private final Map<String, Set<Expected>> byNumber = new HashMap<>();
    private final Map<UUID, Set<Expected>> byPayer = new HashMap<>();
    private final Map<String, Set<UUID>> payersByAccount;

    Known(Collection<Expected> expected, Map<String, Set<UUID>> payersByAccount) {
        this.payersByAccount = payersByAccount;
        expected.forEach(this::add);
    }

    private void add(Expected one) {
        open.put(one.subject(), one.open());
        byReference.put(one.reference(), one);
        var number = one.documentNumber();
        Stream.of(number.key(), number.tail()).forEach(key -> put(byNumber, key, one));
        if (one.payer() != null) put(byPayer, one.payer(), one);
    }

    private static <K> void put(Map<K, Set<Expected>> map, K key, Expected one) {
        map.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(one);
    }

    Money open(Expected one) {
        return open.getOrDefault(one.subject(), one.open());
    }

    /** What may still come beside it for interest and costs. */
    Money extra(Expected one) {
        return extra.getOrDefault(one.subject(), one.extra());
    }

    void takeExtra(Expected one, Money amount) {
        extra.put(one.subject(), extra(one).minus(amount));
    }

    void take(Expected one, Money amount) {
        open.put(one.subject(), open(one).minus(amount));
    }

    List<Expected> withReferences(Collection<String> references) {
        return references.stream()
                .filter(byReference::containsKey)
                .map(byReference::get)
                .distinct()
                .toList();
    }

    List<Expected> withNumbers(Collection<String> numbers) {
        var found = new LinkedHashMap<UUID, Expected>();
        for (var number : numbers) byNumber.getOrDefault(number, Set.of()).forEach(it -> found.put(it.subject(), it));
        return List.copyOf(found.values());
    }

    /** What is still open of the clients who have paid from that account before. */
    List<Expected> openFrom(String account) {
        return payersByAccount.getOrDefault(account, Set.of()).stream()
                .flatMap(payer -> byPayer.getOrDefault(payer, Set.of()).stream())
                .filter(one -> open(one).isPositive())
                .toList();
    }

    List<Expected> openOf(UUID payer) {
        return byPayer.getOrDefault(payer, Set.of()).stream()
                .filter(one -> open(one).isPositive())
                .toList();
    }
}
