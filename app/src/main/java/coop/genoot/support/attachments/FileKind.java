package coop.genoot.support.attachments;

import coop.genoot.platform.documents.FileType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be attached, told by the bytes; a name proves nothing. What a browser or a computer could run is none of
 * them: pages, drawings with scripts, programs, packed folders, office files with macros.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt", "csv");

    // A text that a browser would take for a page or a drawing, whatever stands before it.
    private static final Pattern PAGE =
            Pattern.compile("<\\s*(!doctype|html|head|body|script|svg|iframe|object|embed|link|meta|\\?xml)[\\s>/]");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What people can choose, as a browser's file field wants it. */
    public static String accepted() {
        return ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv";
    }

    /** Empty when the bytes are nothing that is taken. */
    static Optional<FileKind> of(byte[] bytes) {
        return FileType.of(bytes).flatMap(it -> switch (it) {
            case PDF -> Optional.of(PDF);
            case PNG -> Optional.of(PNG);
            case JPEG -> Optional.of(JPEG);
            case WEBP -> Optional.of(WEBP);
            case ZIP -> OfficeFile.kindOf(bytes);
            case TEXT -> isPage(bytes) ? Optional.empty() : Optional.of(TEXT);
            case XML -> Optional.empty();
        });
    }

    private static boolean isPage(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        // Programs for Unix begin so; what two bytes a sign make looks like a page to no search.
        return text.startsWith("#!")
                || text.indexOf('\0') >= 0
                || PAGE.matcher(text).find();
    }

    /** The name with an ending that says what the bytes are: {@code invoice.pdf.exe} that is a PDF ends in .pdf. */
    String named(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(it -> low.endsWith("." + it)) ? name : name + "." + endings.getFirst();
    }
}
