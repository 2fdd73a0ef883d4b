package coop.genoot.support.attachments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an office file from any other packed folder by the names in its list of contents. Nothing is ever unpacked, so
 * a small file that would become a huge one does no harm here.
 */
final class OfficeFile {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST_ENTRIES = 5_000;
    private static final int OPEN_TYPE_AT = 38;

    private OfficeFile() {}

    static Optional<FileKind> kindOf(byte[] bytes) {
        try {
            var names = names(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return names.stream().anyMatch(OfficeFile::runs) ? Optional.empty() : kindOf(names, bytes);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // Its list of contents does not hold together.
            return Optional.empty();
        }
    }

    private static Optional<FileKind> kindOf(Set<String> names, byte[] bytes) {
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) return Optional.of(FileKind.WORD);
            if (names.contains("xl/workbook.xml")) return Optional.of(FileKind.SHEET);
            if (names.contains("ppt/presentation.xml")) return Optional.of(FileKind.SLIDES);
        }
        if (!names.contains("mimetype") || !names.contains("content.xml")) return Optional.empty();
        // The standard wants this one first and not packed, so that it stands at a known place.
        var start =
                new String(bytes, OPEN_TYPE_AT, Math.min(64, bytes.length - OPEN_TYPE_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith(FileKind.OPEN_TEXT.mediaType() + "PK")) return Optional.of(FileKind.OPEN_TEXT);
        if (start.startsWith(FileKind.OPEN_SHEET.mediaType() + "PK")) return Optional.of(FileKind.OPEN_SHEET);
        return Optional.empty();
    }

    /** Macros, and things packed inside that could run. */
    private static boolean runs(String name) {
        var low = name.toLowerCase(java.util.Locale.ROOT);
        return low.contains("vbaproject")
                || low.startsWith("basic/")
                || low.startsWith("scripts/")
                || low.contains("..")
                || low.startsWith("/");
    }

    private static Set<String> names(ByteBuffer file) {
        int end = endOf(file);
        int many = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        if (many > MOST_ENTRIES) throw new IllegalArgumentException("too many");
        var names = new HashSet<String>();
        for (int i = 0; i < many; i++) {
            if (file.getInt(at) != ENTRY) throw new IllegalArgumentException("no entry");
            int length = Short.toUnsignedInt(file.getShort(at + 28));
            int more = Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
            var name = new byte[length];
            file.get(at + 46, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += 46 + length + more;
        }
        return names;
    }

    private static int endOf(ByteBuffer file) {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (file.getInt(at) == END) return at;
        throw new IllegalArgumentException("no end");
    }
}
