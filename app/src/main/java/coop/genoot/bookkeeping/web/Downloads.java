package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a file while it is written, as something to keep and never to show. */
final class Downloads {
    private Downloads() {}

    static void send(Exports.File file, HttpServletResponse response) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setContentType(file.type());
        try (var out = response.getOutputStream()) {
            file.content().writeTo(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
