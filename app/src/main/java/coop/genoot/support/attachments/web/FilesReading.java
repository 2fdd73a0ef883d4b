package coop.genoot.support.attachments.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.RequestId;
import coop.genoot.support.attachments.Attachment;
import coop.genoot.support.attachments.Attachments;
import coop.genoot.support.attachments.FileForm;
import coop.genoot.support.attachments.FileKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Reads the files that came with a form, and says which are there. */
@Component
public class FilesReading {
    private static final int KILO = 1024;

    private final Attachments attachments;
    private final WordsOf words;

    FilesReading(Attachments attachments, WordsOf words) {
        this.attachments = attachments;
        this.words = words;
    }

    /** The part of a form in which files are brought for that draft. */
    public FilesPart part(Actor me, UUID carrier, String field) {
        var t = words.in(me.language());
        var brought =
                attachments.brought(me, carrier).stream().map(it -> link(it, t)).toList();
        var limits = attachments.limits(me);
        return new FilesPart(
                carrier,
                field,
                brought,
                List.of(),
                new FilesPart.Limits(limits.files(), limits.megabytes()),
                FileKind.accepted());
    }

    /** The files beside each of these messages or notes. */
    public Map<UUID, List<FileLink>> beside(Actor me, List<UUID> carriers) {
        var t = words.in(me.language());
        return attachments.beside(me, carriers).stream()
                .collect(Collectors.groupingBy(
                        Attachment::carrier, Collectors.mapping(it -> link(it, t), Collectors.toList())));
    }

    /**
     * Keeps the files that came along with a form sent as a whole, which a browser without script does. All are tried;
     * refused with what is wrong with any of them. A form that arrives again brings nothing more.
     */
    public void keep(Actor me, UUID carrier, String field, HttpServletRequest sent) {
        if (attachments.isSent(me, carrier)) return;
        Invalid.unlessNone(tryKeeping(me, carrier, field, sent));
    }

    /** The same for what is said in a request, which carries so many files in all. */
    public void keep(Actor me, UUID carrier, String field, HttpServletRequest sent, RequestId request) {
        keep(me, carrier, field, sent);
        if (!attachments.isSent(me, carrier)) attachments.mustFit(me, carrier, request, field);
    }

    List<Problem> tryKeeping(Actor me, UUID carrier, String field, HttpServletRequest sent) {
        var problems = new ArrayList<Problem>();
        var form = WebUtils.getNativeRequest(sent, MultipartHttpServletRequest.class);
        if (form == null) return problems;
        for (var file : form.getFiles(field)) {
            // A browser sends an empty part without a name when nothing was chosen.
            if (Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) continue;
            try {
                attachments.keep(
                        me, carrier, read(file, field, attachments.limits(me).megabytes()));
            } catch (Invalid wrong) {
                problems.addAll(wrong.problems());
            }
        }
        return problems;
    }

    /** What is far too large is not taken into memory: one byte more than allowed tells as much. */
    private static FileForm read(MultipartFile file, String field, int megabytes) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            return new FileForm(field, name, bytes.readNBytes(megabytes * KILO * KILO + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileLink link(Attachment file, Words t) {
        int kilobytes = Math.max(1, file.size() / KILO);
        var size = kilobytes < KILO
                ? t.text("support.file.kilobytes", kilobytes)
                : t.text("support.file.megabytes", t.number(megabytes(file.size())));
        return new FileLink(file.id(), file.name(), size);
    }

    private static BigDecimal megabytes(int bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf((long) KILO * KILO), 1, RoundingMode.HALF_UP);
    }
}
