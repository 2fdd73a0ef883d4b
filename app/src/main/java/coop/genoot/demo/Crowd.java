package coop.genoot.demo;

import coop.genoot.common.Language;
import java.util.List;

/** Names for thousands of members beside the cast. The same number is always the same person. */
final class Crowd {
    private static final List<String> DUTCH = List.of(
            "An", "Bart", "Charlotte", "Dirk", "Elke", "Filip", "Griet", "Hanne", "Ilse", "Joris", "Katrien", "Lieven",
            "Marleen", "Niels", "Oona", "Pieter", "Reinhilde", "Stijn", "Tine", "Wouter");
    private static final List<String> FRENCH = List.of(
            "Aline", "Baptiste", "Chloé", "Damien", "Élodie", "Fabrice", "Gaëlle", "Hugo", "Inès", "Julien", "Karine",
            "Laurent", "Manon", "Nicolas", "Océane", "Pascal", "Romane", "Sébastien", "Thérèse", "Valentin");
    private static final List<String> FAMILIES = List.of(
            "Aerts", "Bakkali", "Claes", "Dupont", "Essers", "Fontaine", "Goossens", "Hermans", "Idrissi", "Jacobs",
            "Kone", "Lambert", "Martens", "Nguyen", "Okafor", "Peeters", "Quintens", "Renard", "Simon", "Thomas",
            "Urbain", "Vermeulen", "Willems", "Yilmaz", "Zoubir", "Bogaert", "Collet", "Diallo", "Evrard", "Franck",
            "Gilson", "Haddad");
    private static final List<String> SECOND =
            List.of("Rivière", "Vandaele", "Moreau", "Pauwels", "Leclercq", "Smets", "Garnier", "Wauters", "Bertrand",
                    "Roels", "Chevalier", "Nijs", "Delcourt", "Baeten", "Fabre", "Cools", "Marchand", "Segers", "Noël",
                    "Desmet", "Poirier", "Luyten", "Barbier", "Thys", "Colin", "Gielen", "Brunet", "Daems", "Roussel",
                    "Nys", "Lacombe", "Wouters");
    private static final List<String> OFFICES = List.of("Brussel", "Gent", "Liège", "Lille", "Nantes");

    private final List<Cast.MemberRole> examples = Cast.members();

    /** The member with that number: a name nobody else has, a trade of the cast, an office of the house. */
    Cast.MemberRole member(int number) {
        var office = OFFICES.get((number + number / DUTCH.size()) % OFFICES.size());
        var language = office.equals("Gent") ? Language.NL : Language.FR;
        var firsts = language == Language.NL ? DUTCH : FRENCH;
        int family = number / firsts.size();
        int second = family / FAMILIES.size();
        var name = firsts.get(number % firsts.size()) + " " + FAMILIES.get(family % FAMILIES.size()) + " "
                + SECOND.get(second % SECOND.size()) + again(second / SECOND.size());
        var example = examples.get(number % examples.size());
        return new Cast.MemberRole(
                name,
                language,
                office,
                example.activity() + " " + FAMILIES.get(family % FAMILIES.size()),
                example.trade(),
                example.primary(),
                example.accent());
    }

    /** Past twenty thousand the names repeat, with one more behind them. */
    private static String again(int round) {
        return round == 0 ? "" : " " + FAMILIES.get((round - 1) % FAMILIES.size());
    }
}
