package coop.genoot.organisation.web;

import coop.genoot.common.Bic;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.OfficeForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.closing.OfficeClosings;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One entity: its page for everybody, its forms for administrators. */
@Controller
@RequestMapping("/organisation/entities/{entity}")
class EntityController {
    private static final String CHANGE = "organisation/entity-form";
    private static final String OFFICE = "organisation/office-form";

    private final Organisation organisation;
    private final OfficeClosings closings;
    private final Staff staff;

    EntityController(Organisation organisation, OfficeClosings closings, Staff staff) {
        this.organisation = organisation;
        this.closings = closings;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID entity) {
        return page(me, find(entity), Typed.nothing(), HttpStatus.OK);
    }

    @GetMapping("/edit")
    ModelAndView edit(Actor me, @PathVariable UUID entity) {
        var kept = findForKeeper(me, entity);
        var typed = Typed.of(EntityForm.of(kept).fields()).with("version", String.valueOf(kept.version()));
        return form(CHANGE, kept, typed, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            Actor me,
            @PathVariable UUID entity,
            EntityForm form,
            @RequestParam int version,
            HttpServletRequest request) {
        var kept = findForKeeper(me, entity);
        try {
            organisation.change(me, kept.id(), form, version);
            return new ModelAndView("redirect:/organisation/entities/" + entity);
        } catch (Invalid invalid) {
            return form(CHANGE, kept, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/accounts")
    ModelAndView keepAccount(
            Actor me, @PathVariable UUID entity, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var kept = findForKeeper(me, entity);
        try {
            organisation.keepAccount(me, kept.id(), account(fields));
            return new ModelAndView("redirect:/organisation/entities/" + entity + "#accounts");
        } catch (Invalid invalid) {
            return page(me, kept, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            var problem = List.of(Problem.at("iban", refused.key()));
            return page(me, kept, refused(request, problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/offices/new")
    ModelAndView blankOffice(Actor me, @PathVariable UUID entity) {
        return form(OFFICE, findForKeeper(me, entity), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/offices")
    ModelAndView open(Actor me, @PathVariable UUID entity, OfficeForm form, HttpServletRequest request) {
        var kept = findForKeeper(me, entity);
        try {
            organisation.open(me, kept.id(), form);
            return new ModelAndView("redirect:/organisation/entities/" + entity + "#offices");
        } catch (Invalid invalid) {
            return form(OFFICE, kept, refused(request, invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Entity find(UUID entity) {
        return NotHere.unless(organisation.entity(new EntityId(entity)));
    }

    /** For others the form does not exist. */
    private Entity findForKeeper(Actor me, UUID entity) {
        var found = find(entity);
        if (!organisation.administers(me, entity) && !organisation.administers(me, found.group())) throw new NotHere();
        return found;
    }

    private ModelAndView page(Actor me, Entity entity, Typed typed, HttpStatus status) {
        var id = entity.id();
        var page = new EntityPage(
                entity,
                organisation.offices(id),
                closings.plannedIn(id),
                staff.teams(id),
                staff.of(id),
                organisation.administers(me, id.value()),
                typed);
        return new ModelAndView("organisation/entity", Map.of("page", page), status);
    }

    private static ModelAndView form(String view, Entity entity, Typed typed, HttpStatus status) {
        return new ModelAndView(view, Map.of("page", new FormPage(entity, typed)), status);
    }

    private static Typed refused(HttpServletRequest request, List<Problem> problems) {
        return Typed.from(request.getParameterMap()).refusedFor(problems);
    }

    private static BankAccount account(Map<String, String> fields) {
        var problems = new ArrayList<Problem>();
        var iban = Iban.parse(fields.getOrDefault("iban", ""));
        if (iban.isEmpty()) problems.add(Problem.at("iban", "organisation.account.no-iban"));
        var typedBic = fields.getOrDefault("bic", "");
        var bic = Bic.parse(typedBic);
        if (bic.isEmpty() && !typedBic.isBlank()) problems.add(Problem.at("bic", "organisation.account.no-bic"));
        var label = fields.getOrDefault("label", "").strip();
        if (label.isEmpty()) problems.add(Problem.at("label", "organisation.missing"));
        if (label.length() > 60) problems.add(Problem.at("label", "organisation.too-long", 60));
        Invalid.unlessNone(problems);
        return new BankAccount(iban.orElseThrow(), bic.orElse(null), label, fields.containsKey("main"));
    }
}
