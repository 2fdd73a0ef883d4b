package coop.genoot.treasury.payouts.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.NewBatch;
import coop.genoot.treasury.payouts.PayoutBatches;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits to be paid, and making a batch of it. */
@Controller
class PayoutsController {
    private final PayoutsReading reading;
    private final PayoutBatches batches;

    PayoutsController(PayoutsReading reading, PayoutBatches batches) {
        this.reading = reading;
        this.batches = batches;
    }

    @GetMapping("/payouts")
    ModelAndView list(
            Actor me,
            @RequestParam(required = false) @Nullable UUID entity,
            @RequestParam(defaultValue = "false") boolean wages) {
        var chosen = entity == null ? reading.first(me) : new EntityId(entity);
        return page(me, chosen, wages, null, HttpStatus.OK);
    }

    @PostMapping("/payouts")
    ModelAndView make(
            Actor me,
            @RequestParam UUID entity,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "false") boolean wages,
            @RequestParam(defaultValue = "") List<String> subjects,
            HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var wish = new NewBatch(
                id, new EntityId(entity), typed.value("iban"), wages, typed.value("day"), Set.copyOf(subjects));
        try {
            return new ModelAndView("redirect:/payouts/" + batches.make(me, wish));
        } catch (Invalid invalid) {
            var refused = typed.refusedFor(invalid.problems());
            return page(me, wish.entity(), wages, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Actor me, EntityId entity, boolean wages, @Nullable Typed typed, HttpStatus status) {
        if (!me.has(Hat.FINANCE, entity.value())) throw new NotHere();
        var answer = new ModelAndView("treasury/payouts/waiting", "page", reading.waiting(me, entity, wages, typed));
        answer.setStatus(status);
        return answer;
    }
}
