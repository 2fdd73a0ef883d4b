package coop.genoot.work.contracts;

import coop.genoot.activities.ActivityView;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Words;
import coop.genoot.work.contracts.Contract.Job;
import coop.genoot.work.contracts.Contract.Terms;
import coop.genoot.work.contracts.Contract.Worker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The words of a contract, in the language of whoever works: paragraphs parted by an empty line, each with its heading
 * on the first line. They are kept as they are; page and paper only draw them.
 */
public final class ContractText {
    private ContractText() {}

    /** One paragraph with its heading. */
    public record Clause(String heading, String words) {}

    /** Between whom. */
    record Sides(Entity employer, ActivityView activity, Worker worker) {}

    static String of(String number, Sides sides, Job job, Terms terms, Words t) {
        var employer = sides.employer();
        return String.join(
                "\n\n",
                List.of(
                        clause(
                                t,
                                "parties",
                                number,
                                employer.legalName(),
                                employer.address(),
                                sides.worker().name()),
                        clause(
                                t,
                                "job",
                                job.what(),
                                job.place(),
                                sides.activity().name()),
                        clause(t, "period", t.date(job.from()), t.date(job.until()), job.days()),
                        clause(t, "pay", t.money(terms.gross()), terms.payDays()),
                        clause(t, "cover", employer.legalName()),
                        clause(t, "rights", employer.legalName())));
    }

    /** The paragraphs of a kept text. */
    public static List<Clause> clauses(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(it -> it.split("\n", 2))
                .map(it -> new Clause(it[0], it[1]))
                .toList();
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String clause(Words t, String name, Object... values) {
        var stem = "work.text." + name;
        return t.text(stem) + "\n" + oneLine(t.text(stem + ".words", values));
    }

    /** Nothing that somebody typed can make a paragraph of its own. */
    private static String oneLine(String words) {
        return words.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}
