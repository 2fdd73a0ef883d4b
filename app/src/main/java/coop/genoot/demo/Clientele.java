package coop.genoot.demo;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.TypedClient;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The clients of the cast, as each member types them into the own Activity. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Clientele {
    /** A client as one Activity knows it. */
    record Known(ClientId id, Cast.ClientRole role) {}

    private static final Map<String, String> FOREIGN =
            Map.of("IE", "IE6388047V", "NL", "NL004495445B01", "DE", "DE136695976");
    private static final Map<String, String> ELECTRONIC =
            Map.of("IE", "9935:IE6388047V", "NL", "9944:NL004495445B01", "DE", "9930:DE136695976");
    private static final int FIRST_BELGIAN = 2_100_001;
    private static final int FIRST_FRENCH = 40_483_300;
    private final Clients clients;
    private final Clock clock;
    private final List<Cast.ClientRole> roles = Cast.clients();
    private final Map<String, Known> known = new HashMap<>();

    Clientele(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** The same few clients come back to the same member, now and then one from abroad. */
    Known of(Members.Player player, Chance chance) {
        var country = player.place().country();
        var near = roles.stream().filter(role -> role.country().equals(country)).toList();
        var far = roles.stream()
                .filter(role -> FOREIGN.containsKey(role.country().code()))
                .toList();
        int start = Math.floorMod(player.role().name().hashCode(), near.size());
        var role = chance.happens(6) ? chance.of(far) : near.get((start + chance.below(6)) % near.size());
        return known.computeIfAbsent(player.activity().id() + role.name(), _ -> save(player, role));
    }

    private Known save(Members.Player player, Cast.ClientRole role) {
        var id = new ClientId(TimeOrderedId.at(clock.instant()));
        var typed = new TypedClient(
                number(role),
                "",
                role.kind(),
                role.name(),
                role.street(),
                "",
                role.postcode(),
                role.town(),
                role.country().code(),
                role.language().code(),
                mail(role),
                "",
                ELECTRONIC.getOrDefault(role.country().code(), ""),
                "",
                "",
                "",
                List.of(),
                List.of());
        CurrentActor.as(
                player.actor(),
                () -> clients.save(player.actor(), id, player.activity().id(), typed));
        return new Known(id, role);
    }

    private String number(Cast.ClientRole role) {
        if (role.kind().equals("PRIVATE")) return "";
        int index = roles.indexOf(role);
        return switch (role.country().code()) {
            case "BE" -> belgian(FIRST_BELGIAN + 7_919 * index);
            case "FR" -> siret(FIRST_FRENCH + 104_729 * index);
            default -> FOREIGN.get(role.country().code());
        };
    }

    private static String belgian(int eight) {
        return "%08d%02d".formatted(eight, 97 - eight % 97);
    }

    private static String siret(int eight) {
        return withLuhn(withLuhn("%08d".formatted(eight)) + "0001");
    }

    private static String withLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String mail(Cast.ClientRole role) {
        return Cast.emailOf(role.name()).replace("@genoot.example", "@client.example");
    }
}
