package coop.genoot.support.attachments.web;

import coop.genoot.common.Problem;
import java.util.List;
import java.util.UUID;

/**
 * The part of a form in which files are brought.
 *
 * @param carrier the draft they are for
 * @param field its name in the form
 * @param problems what was wrong with those that were brought last
 * @param accepted the endings that a browser proposes
 */
public record FilesPart(
        UUID carrier, String field, List<FileLink> brought, List<Problem> problems, Limits limits, String accepted) {
    public FilesPart {
        brought = List.copyOf(brought);
        problems = List.copyOf(problems);
    }

    /** How many files, and how large each. */
    public record Limits(int files, int megabytes) {}

    /** The id of the part on its page. */
    public String id() {
        return "part-" + field;
    }

    /** Where what is brought goes at once. */
    public String address() {
        return "/attachments/of/" + carrier + "?field=" + field;
    }

    /** Where one of them is taken away again. */
    public String removal(FileLink file) {
        return "/attachments/" + file.id() + "/removal?of=" + carrier + "&field=" + field;
    }

    FilesPart with(List<Problem> wrong) {
        return new FilesPart(carrier, field, brought, wrong, limits, accepted);
    }
}
