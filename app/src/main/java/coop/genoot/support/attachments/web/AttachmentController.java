package coop.genoot.support.attachments.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.attachments.Attachments;
import coop.genoot.support.opened.RequestTraces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Files go up by themselves as soon as they are chosen, and come down as downloads only. */
@Controller
@RequestMapping("/attachments")
class AttachmentController {
    private static final Set<String> FIELDS = Set.of("files", "noteFiles");
    private static final Pattern NEW = Pattern.compile("https?://[^/]+/requests/new(?:\\?([^#]*))?(?:#.*)?");

    private final Attachments attachments;
    private final FilesReading files;
    private final Opened opened;

    AttachmentController(Attachments attachments, FilesReading files, Opened opened) {
        this.opened = opened;
        this.attachments = attachments;
        this.files = files;
    }

    /** A file of a request is read as the request is. */
    @Component
    record Opened(Requests requests, Inbox inbox, RequestTraces traces) {
        void leave(Actor me, RequestId id) {
            var asReader = requests.find(me, id);
            asReader.ifPresent(it -> traces.asReader(me, it));
            if (asReader.isEmpty()) inbox.find(me, id).ifPresent(it -> traces.atDesk(me, it));
        }
    }

    @PostMapping("/of/{carrier}")
    ModelAndView bring(
            Actor me,
            @PathVariable UUID carrier,
            @RequestParam String field,
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String page,
            HttpServletRequest sent,
            HttpServletResponse response) {
        if (!FIELDS.contains(field)) throw new NotHere();
        var problems = files.tryKeeping(me, carrier, field, sent);
        // Who comes back to a form that was only given files finds them: its address names the draft from now on.
        var form = NEW.matcher(page == null ? "" : page);
        if (form.matches()) response.setHeader("HX-Replace-Url", named(form.group(1), carrier));
        return new ModelAndView(
                "support/files", "part", files.part(me, carrier, field).with(problems));
    }

    @PostMapping("/{attachment}/removal")
    ModelAndView remove(Actor me, @PathVariable UUID attachment, @RequestParam UUID of, @RequestParam String field) {
        if (!FIELDS.contains(field)) throw new NotHere();
        attachments.remove(me, attachment);
        return part(me, of, field);
    }

    /** What somebody sent never opens inside our pages: not shown, not run, whatever it says it is. */
    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> download(Actor me, @PathVariable UUID attachment) {
        var found = NotHere.unless(attachments.find(me, attachment));
        if (found.of() != null) opened.leave(me, found.of());
        var asFile = ContentDisposition.attachment()
                .filename(found.attachment().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found.bytes());
    }

    private ModelAndView part(Actor me, UUID carrier, String field) {
        return new ModelAndView("support/files", "part", files.part(me, carrier, field));
    }

    private static String named(@Nullable String query, UUID carrier) {
        var kept = Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(it -> !it.isEmpty() && !it.startsWith("draft="));
        return "/requests/new?"
                + Stream.concat(kept, Stream.of("draft=" + carrier)).collect(Collectors.joining("&"));
    }
}
