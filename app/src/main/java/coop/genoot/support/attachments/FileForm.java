package coop.genoot.support.attachments;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.antivirus.Antivirus;
import java.util.List;

/**
 * A file as it was brought. Its name is a label, never a path: folders, and signs that are not seen or that turn the
 * reading direction, are left out of it.
 *
 * @param field of the form that it came with
 */
public record FileForm(String field, String name, byte[] bytes) {
    private static final int LONGEST_NAME = 100;
    private static final int MEGABYTE = 1024 * 1024;

    public FileForm {
        name = label(name);
    }

    private static String label(String name) {
        var last = name.replace('\\', '/')
                .replaceFirst("(?s).*/", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>|:*?]", "_")
                .strip()
                .replaceFirst("^\\.+", "");
        return last.isEmpty() ? "file" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    /** What it is; refused with a sentence of its own when it is empty, too large or nothing that we take. */
    FileKind read(int mostMegabytes) {
        if (bytes.length == 0) throw wrong("support.file.empty", name);
        if (bytes.length > (long) mostMegabytes * MEGABYTE) throw wrong("support.file.too-large", name, mostMegabytes);
        return FileKind.of(bytes).orElseThrow(() -> wrong("support.file.wrong-kind", name));
    }

    /** Refused when something harmful hides in it, or nobody can look just now (requirement C-20). */
    void mustBeHarmless(Antivirus antivirus) {
        switch (antivirus.look(bytes)) {
            case CLEAN -> {}
            case HARMFUL -> throw wrong("support.file.harmful", name);
            case NOT_LOOKED_AT -> throw wrong("support.file.not-looked-at", name);
        }
    }

    Invalid wrong(String key, Object... values) {
        return new Invalid(List.of(Problem.at(field, key, values)));
    }
}
