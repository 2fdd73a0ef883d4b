package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.treasury.db.tables.records.PayoutAccountRecord;
import coop.genoot.treasury.payouts.limits.PayoutLimits;
import coop.genoot.treasury.payouts.pain.SepaText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which account people and suppliers are paid. Nothing is changed: another account is a row of its own, used only
 * after a waiting time ({@link PayoutLimits#accountWait}) in which the payee, told of it at once, can call it off by
 * setting the former one again. The routes ask for a fresh sign-in.
 */
@Component
@Transactional
public class PayoutAccounts {
    private static final int LONGEST_HOLDER = 70;

    /** Where SEPA transfers need no address of the payee (the European Economic Area; EPC 2025 rulebooks). */
    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private final PayoutAccountRows rows;
    private final PayoutLimits limits;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PayoutAccounts(
            PayoutAccountRows rows,
            PayoutLimits limits,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** All accounts I ever gave, the newest first. */
    @Transactional(readOnly = true)
    public List<PayoutAccountView> mine(Actor me) {
        return rows.all(me.self().value(), null, LocalDate.now(clock));
    }

    /** All accounts that were set for that supplier in that entity; not here for who keeps no money there. */
    @Transactional(readOnly = true)
    public List<PayoutAccountView> ofSupplier(Actor me, EntityId entity, UUID supplier) {
        if (!keepsMoney(me, entity)) return List.of();
        return rows.all(supplier, entity, LocalDate.now(clock));
    }

    /**
     * I want to be paid on this account. Refused with {@link Invalid} at the fields {@code iban} and {@code holder}
     * when it is no IBAN, lies where we cannot pay yet, or the holder's name is missing or longer than 70 signs. The
     * account that is the newest already changes nothing.
     */
    public void set(Actor me, String iban, String holder) {
        var scopes = me.grants().stream().map(Grant::scope).distinct().toArray(UUID[]::new);
        if (scopes.length == 0) throw new Refused("treasury.payouts.account.nowhere");
        int days = 0;
        for (var scope : scopes) days = Math.max(days, wait(scope));
        keep(me, me.self().value(), null, read(iban, holder), days);
    }

    /**
     * That supplier of the entity is paid on this account. Only finance of the entity sets it ({@code
     * treasury.not-finance}), never for a person who set their own ({@code treasury.payouts.account.their-own}); else
     * refused as {@link #set}.
     */
    public void setForSupplier(Actor me, EntityId entity, UUID supplier, String iban, String holder) {
        if (!keepsMoney(me, entity)) throw new Refused("treasury.not-finance");
        if (rows.hasOwn(supplier)) throw new Refused("treasury.payouts.account.their-own");
        keep(me, supplier, entity, read(iban, holder), wait(entity.value()));
    }

    /** An account as it was typed, once it is right. */
    private record Read(Iban iban, String holder) {}

    private static Read read(String typedIban, String typedHolder) {
        var problems = new ArrayList<Problem>();
        var iban = Iban.parse(typedIban);
        var holder = typedHolder.strip().replaceAll("\\s+", " ");
        if (iban.isEmpty()) problems.add(Problem.at("iban", "treasury.payouts.account.no-iban"));
        else if (!EEA.contains(iban.get().country().code()))
            problems.add(Problem.at("iban", "treasury.payouts.account.too-far"));
        if (holder.isEmpty()) problems.add(Problem.at("holder", "treasury.payouts.account.no-holder"));
        else if (holder.length() > LONGEST_HOLDER)
            problems.add(Problem.at("holder", "treasury.payouts.account.long-holder", LONGEST_HOLDER));
        else if (SepaText.of(holder, LONGEST_HOLDER).isEmpty())
            problems.add(Problem.at("holder", "treasury.payouts.account.unreadable-holder"));
        Invalid.unlessNone(problems);
        return new Read(iban.orElseThrow(), holder);
    }

    private void keep(Actor me, UUID payee, @Nullable EntityId entity, Read read, int days) {
        rows.lock(payee);
        var newest = rows.newest(payee, entity);
        if (newest != null
                && newest.getIban().equals(read.iban().value())
                && newest.getHolder().equals(read.holder())) return;
        var today = LocalDate.now(clock);
        var row = new PayoutAccountRecord();
        row.setId(TimeOrderedId.at(clock.instant()));
        row.setPayeeId(payee);
        row.setEntityId(entity == null ? null : entity.value());
        row.setIban(read.iban().value());
        row.setHolder(read.holder());
        row.setSetOn(today);
        row.setUsableOn(today.plusDays(days));
        row.setAuthor(me.author());
        row.setSetAt(clock.instant());
        rows.add(row);
        trail.record(me, "payout-account.set", "payee " + payee, "account " + row.getId());
        var iban = read.iban().value();
        events.publishEvent(
                new PayoutAccountSet(row.getId(), payee, entity, iban.substring(iban.length() - 4), row.getSetAt()));
    }

    private int wait(UUID scope) {
        return limits.accountWait(scope);
    }

    private static boolean keepsMoney(Actor me, EntityId entity) {
        return me.isSystem() || me.has(Hat.FINANCE, entity.value());
    }
}
