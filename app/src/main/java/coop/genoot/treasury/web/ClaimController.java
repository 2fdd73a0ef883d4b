package coop.genoot.treasury.web;

import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.Claims;
import coop.genoot.treasury.Claims.Proof;
import coop.genoot.treasury.LineId;
import coop.genoot.treasury.MoneyForMembers;
import coop.genoot.treasury.PossibleMoney;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Members find money that may be theirs and say so; finance answers. */
@Controller
class ClaimController {
    private final MoneyForMembers money;
    private final Claims claims;

    ClaimController(MoneyForMembers money, Claims claims) {
        this.money = money;
        this.claims = claims;
    }

    @GetMapping("/waiting-money")
    ModelAndView list(Actor me) {
        return new ModelAndView("treasury/mine", Map.of("money", money.possible(me), "claims", claims.mine(me)));
    }

    @GetMapping("/waiting-money/{line}")
    ModelAndView form(Actor me, @PathVariable UUID line) {
        return form(find(me, line), Typed.nothing());
    }

    @PostMapping("/waiting-money/{line}")
    ModelAndView claim(
            Actor me,
            @PathVariable UUID line,
            @RequestParam UUID subject,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable MultipartFile proof)
            throws IOException {
        var found = find(me, line);
        try {
            claims.claim(me, found, subject, note, proofOf(proof));
        } catch (Refused refused) {
            return refused(found, subject, note, refused);
        }
        return new ModelAndView("redirect:/waiting-money#claims");
    }

    @PostMapping("/bank/claims/{claim}/grant")
    String grant(Actor me, @PathVariable UUID claim) {
        claims.grant(me, claim);
        return "redirect:/bank/waiting";
    }

    @PostMapping("/bank/claims/{claim}/refusal")
    String refuse(Actor me, @PathVariable UUID claim, @RequestParam(defaultValue = "") String reason) {
        claims.refuse(me, claim, reason);
        return "redirect:/bank/waiting";
    }

    /** Always as a download: a file that somebody sent never opens inside our pages. */
    @GetMapping("/waiting-money/claims/{claim}/proof")
    ResponseEntity<byte[]> proof(Actor me, @PathVariable UUID claim) {
        var proof = NotHere.unless(claims.proof(me, claim));
        var name = ContentDisposition.attachment().filename(proof.name(), java.nio.charset.StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .contentType(MediaType.parseMediaType(proof.type()))
                .body(proof.content());
    }

    private static @Nullable Proof proofOf(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return null;
        return new Proof(
                Objects.requireNonNullElse(file.getOriginalFilename(), "proof"),
                Objects.requireNonNullElse(file.getContentType(), ""),
                file.getBytes());
    }

    private static ModelAndView refused(PossibleMoney money, UUID subject, String note, Refused refused) {
        var field = refused.key().equals("treasury.claim-proof") ? "proof" : "note";
        var typed = Typed.of(Map.of("note", note, "subject", subject.toString()))
                .refusedFor(List.of(new Problem(field, refused.key(), refused.values())));
        var answer = form(money, typed);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView form(PossibleMoney money, Typed typed) {
        return new ModelAndView("treasury/claim", Map.of("money", money, "typed", typed));
    }

    private PossibleMoney find(Actor me, UUID line) {
        return NotHere.unless(money.find(me, new LineId(line)));
    }
}
