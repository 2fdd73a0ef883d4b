package coop.genoot.platform.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to keep.
 *
 * @param id made by whoever brings it; bringing the same again changes nothing
 * @param name as the person knows it; never used as a path
 * @param entity the legal entity it is of, or null
 * @param scope the Activity it is of, or null; one of both is needed
 */
public record NewFile(
        UUID id,
        String name,
        byte[] bytes,
        @Nullable UUID entity,
        @Nullable UUID scope) {
    public NewFile {
        var last = name.replace('\\', '/')
                .replaceFirst(".*/", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        name = last.isEmpty() ? "file" : last.substring(0, Math.min(last.length(), 200));
    }
}
