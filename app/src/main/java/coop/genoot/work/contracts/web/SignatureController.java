package coop.genoot.work.contracts.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.contracts.Contracts;
import coop.genoot.work.contracts.Signature;
import coop.genoot.work.contracts.Signing;
import coop.genoot.work.contracts.UnworkedRest;
import coop.genoot.work.contracts.WorkedDays;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;

/** What whoever works does with a contract: sign it, decline it, confirm its days, keep it as a file. */
@Controller
class SignatureController {
    private final Contracts contracts;
    private final Signing signing;
    private final WorkedDays days;
    private final UnworkedRest rest;
    private final ContractPages pages;
    private final ContractPaper paper;

    SignatureController(
            Contracts contracts,
            Signing signing,
            WorkedDays days,
            UnworkedRest rest,
            ContractPages pages,
            ContractPaper paper) {
        this.contracts = contracts;
        this.signing = signing;
        this.days = days;
        this.rest = rest;
        this.pages = pages;
        this.paper = paper;
    }

    @PostMapping("/contracts/{contract}/signature")
    String sign(Actor me, @PathVariable UUID contract, @RequestParam String sha256, HttpServletRequest sent) {
        var browser = Objects.requireNonNullElse(sent.getHeader(HttpHeaders.USER_AGENT), "");
        signing.sign(me, new ContractId(contract), sha256, new Signature.Origin(sent.getRemoteAddr(), browser));
        return "redirect:/contracts/" + contract;
    }

    @PostMapping("/contracts/{contract}/cancellation")
    String cancel(Actor me, @PathVariable UUID contract, @RequestParam(defaultValue = "") String why) {
        contracts.cancel(me, new ContractId(contract), why);
        return "redirect:/contracts/" + contract;
    }

    @PostMapping("/contracts/{contract}/rest")
    String end(Actor me, @PathVariable UUID contract, @RequestParam(defaultValue = "") String why) {
        rest.end(me, new ContractId(contract), why);
        return "redirect:/contracts/" + contract;
    }

    @PostMapping("/contracts/{contract}/days")
    ModelAndView confirm(Actor me, @PathVariable UUID contract, HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        try {
            var ticked = typed.values().getOrDefault("day", List.of());
            days.confirm(me, new ContractId(contract), month(typed.value("month")), days(ticked));
            return new ModelAndView("redirect:/contracts/" + contract);
        } catch (Invalid invalid) {
            var found = NotHere.unless(pages.find(me, contract));
            var page = pages.of(me, found, typed.refusedFor(invalid.problems()));
            return new ModelAndView("work/contract", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/contracts/{contract}/pdf")
    ResponseEntity<byte[]> file(Actor me, @PathVariable UUID contract) {
        var found = NotHere.unless(pages.find(me, contract));
        var signature = contracts.signature(me, found.id());
        var name = ContentDisposition.attachment()
                .filename(found.number() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.of(found, signature.orElse(null)));
    }

    /** What no form of ours sends does not exist. */
    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new NotHere();
        }
    }

    private static List<LocalDate> days(List<String> typed) {
        try {
            return typed.stream().map(LocalDate::parse).toList();
        } catch (DateTimeParseException unreadable) {
            throw new NotHere();
        }
    }
}
