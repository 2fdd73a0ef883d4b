package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** Who and what appears in the demo world: members, clients, and what each trade sells; read from its own lists. */
final class Cast {
    /** A member with the Activity they run. */
    record MemberRole(
            String name,
            Language language,
            String office,
            String activity,
            String trade,
            String primary,
            String accent) {
        /** How people of that trade call it in the language of this one. */
        String tradeInWords() {
            var words =
                    rows("trade-names.csv").filter(it -> it[0].equals(trade)).findFirst();
            return words.orElseThrow()[
                    1 + List.of(Language.NL, Language.FR, Language.EN).indexOf(language)];
        }

        String email() {
            return emailOf(name);
        }
    }

    /** A client, and how many days after the due date it pays on average. */
    record ClientRole(
            String name,
            String kind,
            Country country,
            Language language,
            String street,
            String postcode,
            String town,
            int daysLate) {
        /** The account it pays from, always the same. */
        String account() {
            return accountOf(name);
        }
    }

    /** A Belgian number made from a name. */
    static String accountOf(String name) {
        long ten = Math.floorMod(name.hashCode() * 2_654_435_761L, 9_000_000_000L) + 1_000_000_000L;
        var national = "%010d%02d".formatted(ten, ten % 97 == 0 ? 97 : ten % 97);
        var rest = new BigInteger(national + "111400").mod(BigInteger.valueOf(97));
        return "BE%02d%s".formatted(98 - rest.intValue(), national);
    }

    /** Something a trade sells, at prices between two bounds. */
    record Service(String trade, String unit, BigDecimal lowest, BigDecimal highest, String nl, String fr, String en) {
        String in(Language language) {
            return switch (language) {
                case NL -> nl;
                case FR -> fr;
                case EN -> en;
            };
        }
    }

    /** What a support team offers: its words in each language follow each other. */
    record Help(
            String country,
            String team,
            String topic,
            String days,
            boolean forEveryone,
            String price,
            List<String> words) {}

    /** What is asked again and again: the words are its question and its answer, each in three languages. */
    record Known(String country, String topic, String others, List<String> words) {}

    private Cast() {}

    static List<Known> known() {
        return rows("answers.csv")
                .map(it -> new Known(it[0], it[1], it[2], List.of(it).subList(3, it.length)))
                .toList();
    }

    static List<Help> help() {
        return rows("help.csv")
                .map(it -> new Help(
                        it[0],
                        it[1],
                        it[2],
                        it[3],
                        it[4].equals("yes"),
                        it[5],
                        List.of(it).subList(6, it.length)))
                .toList();
    }

    static List<MemberRole> members() {
        return rows("members.csv")
                .map(it -> new MemberRole(it[0], language(it[1]), it[2], it[3], it[4], it[5], it[6]))
                .toList();
    }

    static List<ClientRole> clients() {
        return rows("clients.csv")
                .map(it -> new ClientRole(
                        it[0],
                        it[1],
                        new Country(it[2]),
                        language(it[3]),
                        it[4],
                        it[5],
                        it[6],
                        Integer.parseInt(it[7])))
                .toList();
    }

    static List<Service> services() {
        return rows("trades.csv")
                .map(it -> new Service(it[0], it[1], new BigDecimal(it[2]), new BigDecimal(it[3]), it[4], it[5], it[6]))
                .toList();
    }

    /** nadia.benali@genoot.example, whatever accents the name has. */
    static String emailOf(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.strip().replaceAll("[^a-z]+", ".") + "@genoot.example";
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static java.util.stream.Stream<String[]> rows(String file) {
        try (var stream = new ClassPathResource("demo/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(";"))
                            .toList()
                            .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
