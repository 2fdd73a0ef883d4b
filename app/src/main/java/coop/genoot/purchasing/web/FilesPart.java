package coop.genoot.purchasing.web;

import coop.genoot.common.Problem;
import coop.genoot.purchasing.receipts.Receipts;
import java.util.List;
import java.util.UUID;

/**
 * The photos and files of a claim.
 *
 * @param open whether more may be brought and some taken away
 * @param problems what was wrong with what was brought last
 */
public record FilesPart(
        UUID claim, List<Picture> pictures, boolean open, Receipts.Limits limits, List<Problem> problems) {
    /** One of them; without an address to look at it, it can only be downloaded. */
    public record Picture(UUID id, String name, String size, String href, boolean shown) {}

    public FilesPart {
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    public String address() {
        return "/receipts/" + claim + "/files";
    }

    public String removal(Picture picture) {
        return address() + "/" + picture.id() + "/removal";
    }

    FilesPart with(List<Problem> wrong) {
        return new FilesPart(claim, pictures, open, limits, wrong);
    }
}
