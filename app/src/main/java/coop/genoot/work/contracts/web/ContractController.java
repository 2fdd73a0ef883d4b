package coop.genoot.work.contracts.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Draft;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.work.contracts.ContractForm;
import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.contracts.Contracts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of contracts, one of them, and the form of a new one. */
@Controller
class ContractController {
    private static final String FORM = "work/contract-form";

    private final Contracts contracts;
    private final ContractPages pages;
    private final ContractDrafts drafts;
    private final ContractProposal proposal;

    ContractController(Contracts contracts, ContractPages pages, ContractDrafts drafts, ContractProposal proposal) {
        this.contracts = contracts;
        this.pages = pages;
        this.drafts = drafts;
        this.proposal = proposal;
    }

    @GetMapping("/contracts")
    ModelAndView list(Actor me) {
        return new ModelAndView("work/contracts", "page", pages.all(me));
    }

    @GetMapping("/contracts/new")
    ModelAndView blank(
            Actor me, @RequestParam(required = false) @Nullable UUID draft, @RequestParam Map<String, String> wish) {
        var kept = draft == null ? null : drafts.typed(me, draft).orElse(null);
        var form = draft == null ? drafts.blank() : drafts.at(me, draft);
        var typed = kept != null ? kept : NotHere.unless(proposal.of(me, wish));
        return new ModelAndView(FORM, "page", pages.blank(me, form, typed));
    }

    @PostMapping("/contracts")
    ModelAndView offer(Actor me, @RequestParam UUID draft, HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        try {
            var contract = contracts.offer(me, new ContractId(draft), form(typed));
            drafts.offered(me, draft);
            return new ModelAndView("redirect:/contracts/" + contract.id());
        } catch (Invalid invalid) {
            Draft kept = drafts.at(me, draft);
            var page = pages.blank(me, kept, typed.refusedFor(invalid.problems()));
            return new ModelAndView(FORM, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/contracts/{contract}")
    ModelAndView show(Actor me, @PathVariable UUID contract) {
        var found = NotHere.unless(pages.find(me, contract));
        return new ModelAndView("work/contract", "page", pages.of(me, found, Typed.nothing()));
    }

    private static ContractForm form(Typed typed) {
        return new ContractForm(
                typed.value("activity"),
                typed.value("person"),
                typed.value("email"),
                typed.value("type"),
                typed.value("from"),
                typed.value("until"),
                typed.value("days"),
                typed.value("place"),
                typed.value("what"),
                typed.value("gross"));
    }
}
