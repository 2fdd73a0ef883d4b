package coop.genoot.platform.drafts;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Takes what a page saves by itself. The answer is a small acknowledgement, never the form that is being typed in. */
@Controller
@RequestMapping("/drafts/{draft}")
class DraftsController {
    private final Drafts drafts;

    DraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** As sent by the page: a field that stands once is a text, one that stands more often a list of texts. */
    record Sent(long version, String kind, @Nullable UUID scope, Map<String, Object> fields) {
        Typed as(UUID id) {
            var typed = new HashMap<String, List<String>>();
            fields.forEach((name, value) -> typed.put(name, texts(value)));
            return new Typed(id, kind, scope, version, typed);
        }

        private static List<String> texts(Object value) {
            return value instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value));
        }
    }

    record Acknowledged(long version, Instant savedAt) {}

    /** What is kept, with single fields as texts again. */
    record Kept(long version, String kind, @Nullable UUID scope, Instant savedAt, Map<String, Object> fields) {
        static Kept of(KeptDraft draft) {
            var fields = new TreeMap<String, Object>();
            draft.fields().forEach((name, texts) -> fields.put(name, texts.size() == 1 ? texts.getFirst() : texts));
            return new Kept(draft.version(), draft.kind(), draft.scope(), draft.savedAt(), fields);
        }
    }

    @PutMapping
    ResponseEntity<?> save(Actor me, @PathVariable UUID draft, @RequestBody Sent sent) {
        return switch (drafts.save(me, sent.as(draft))) {
            case Saving.Saved saved -> ResponseEntity.ok(new Acknowledged(saved.version(), saved.savedAt()));
            case Saving.Elsewhere other ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Kept.of(other.theirs()));
            case Saving.Gone _ -> ResponseEntity.status(HttpStatus.GONE).build();
        };
    }

    @GetMapping
    @ResponseBody
    Kept show(Actor me, @PathVariable UUID draft) {
        return Kept.of(NotHere.unless(drafts.find(me, draft)));
    }

    @DeleteMapping
    ResponseEntity<Void> discard(Actor me, @PathVariable UUID draft) {
        drafts.discard(me, draft);
        return ResponseEntity.noContent().build();
    }
}
