package coop.genoot.platform.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    XML("application/xml"),
    ZIP("application/zip"),
    TEXT("text/plain");

    private static final Set<FileType> PICTURES = Set.of(PNG, JPEG, WEBP);

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    static FileType ofMediaType(String mediaType) {
        for (var type : values()) if (type.mediaType.equals(mediaType)) return type;
        throw new IllegalArgumentException(mediaType);
    }

    /** Empty when the bytes are of none of the types we take. */
    public static Optional<FileType> of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) return Optional.of(PDF);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (start.startsWith("\u00ff\u00d8\u00ff")) return Optional.of(JPEG);
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return Optional.of(WEBP);
        if (start.startsWith("PK\u0003\u0004")) return Optional.of(ZIP);
        if (start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<?xml")) return Optional.of(XML);
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        for (var letter : bytes) if (letter >= 0 && letter < 9) return false;
        return bytes.length > 0;
    }
}
