package coop.genoot.purchasing.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipt;
import coop.genoot.purchasing.receipts.Receipts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Reads the photos and files that came with a form, and says which are there. */
@Component
class FilesReading {
    private static final int KILO = 1024;
    private static final List<String> FIELDS = List.of("photo", "files");

    private final Receipts receipts;
    private final WordsOf words;

    FilesReading(Receipts receipts, WordsOf words) {
        this.receipts = receipts;
        this.words = words;
    }

    FilesPart part(Actor me, ExpenseClaim claim) {
        var t = words.in(me.language());
        boolean open = claim.isDraft() && claim.person().equals(me.person());
        var pictures = receipts.of(me, List.of(claim.id())).stream()
                .map(it -> picture(it, t))
                .toList();
        return new FilesPart(claim.id().value(), pictures, open, receipts.limits(claim.entity()), List.of());
    }

    /** Keeps all that can be kept; gives what was wrong with the others. */
    List<Problem> keep(Actor me, ExpenseClaim claim, HttpServletRequest sent) {
        var problems = new ArrayList<Problem>();
        for (var file : brought(claim, sent)) {
            try {
                receipts.keep(me, claim.id(), file);
            } catch (Invalid wrong) {
                problems.addAll(wrong.problems());
            }
        }
        return problems;
    }

    /** Whether anything was chosen: a browser sends an empty part without a name when nothing was. */
    static boolean isAnything(HttpServletRequest sent) {
        return !chosen(sent).isEmpty();
    }

    private List<Brought> brought(ExpenseClaim claim, HttpServletRequest sent) {
        int megabytes = receipts.limits(claim.entity()).megabytes();
        return chosen(sent).stream().map(it -> read(it, megabytes)).toList();
    }

    private static List<MultipartFile> chosen(HttpServletRequest sent) {
        var form = WebUtils.getNativeRequest(sent, MultipartHttpServletRequest.class);
        if (form == null) return List.of();
        return FIELDS.stream()
                .flatMap(field -> form.getFiles(field).stream())
                .filter(it -> !Objects.requireNonNullElse(it.getOriginalFilename(), "")
                        .isEmpty())
                .toList();
    }

    /** What is far too large is not taken into memory: one byte more than allowed tells as much. */
    private static Brought read(MultipartFile file, int megabytes) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            return new Brought(file.getName(), name, bytes.readNBytes(megabytes * KILO * KILO + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FilesPart.Picture picture(Receipt it, Words t) {
        int kilobytes = Math.max(1, it.size() / KILO);
        var size = kilobytes < KILO
                ? t.text("purchasing.file.kilobytes", kilobytes)
                : t.text(
                        "purchasing.file.megabytes",
                        t.number(BigDecimal.valueOf(it.size())
                                .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP)));
        var href = "/receipts/" + it.claim() + "/files/" + it.id();
        return new FilesPart.Picture(it.id(), it.name(), size, href, it.isPicture());
    }
}
