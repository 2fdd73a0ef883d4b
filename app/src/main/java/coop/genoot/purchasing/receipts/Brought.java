package coop.genoot.purchasing.receipts;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.platform.documents.FileType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file as somebody brings it. Its name is a label, never a path.
 *
 * @param field of the form that it came with
 */
public record Brought(String field, String name, byte[] bytes) {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final Set<FileType> TAKEN = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.WEBP);
    private static final Set<String> HEIC = Set.of("ftypheic", "ftypheix", "ftyphevc", "ftypmif1", "ftypmsf1");

    public Brought {
        name = label(name);
    }

    private static String label(String name) {
        var last = name.replace('\\', '/')
                .replaceFirst("(?s).*/", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>|:*?]", "_")
                .strip()
                .replaceFirst("^\\.+", "");
        return last.isEmpty() ? "receipt" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    /** What it is by its bytes; refused with a sentence of its own when it is empty, too large or nothing we take. */
    FileType read(int mostMegabytes) {
        if (bytes.length == 0) throw wrong("purchasing.file.empty", name);
        if (bytes.length > (long) mostMegabytes * MEGABYTE)
            throw wrong("purchasing.file.too-large", name, mostMegabytes);
        if (isHeic()) throw wrong("purchasing.file.heic", name);
        return FileType.of(bytes).filter(TAKEN::contains).orElseThrow(() -> wrong("purchasing.file.wrong-kind", name));
    }

    /** Photos of telephones that no browser but their own shows. */
    private boolean isHeic() {
        if (bytes.length < 12) return false;
        return HEIC.contains(new String(bytes, 4, 8, StandardCharsets.ISO_8859_1));
    }

    /** The name with an ending that says what the bytes are: {@code bill.pdf.exe} that is a PDF ends in .pdf. */
    String named(FileType type) {
        var ending = type == FileType.JPEG ? ".jpg" : "." + type.name().toLowerCase(Locale.ROOT);
        var low = name.toLowerCase(Locale.ROOT);
        boolean said = low.endsWith(ending) || type == FileType.JPEG && low.endsWith(".jpeg");
        return said ? name : name + ending;
    }

    Invalid wrong(String key, Object... values) {
        return new Invalid(List.of(Problem.at(field, key, values)));
    }
}
