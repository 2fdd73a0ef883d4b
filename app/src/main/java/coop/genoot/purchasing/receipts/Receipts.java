package coop.genoot.purchasing.receipts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.antivirus.Antivirus;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.documents.Pictures;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts, kept as they were brought and sealed by their hash in the audit trail (requirements E-01, C-20). Pictures
 * are shown drawn anew, without the place where they were taken; other files only as downloads.
 */
@Component
@Transactional
public class Receipts {
    private static final int LONGEST_SIDE = 1_600;
    private static final int MEGABYTE = 1024 * 1024;
    private static final long MILLION = 1_000_000;

    private final ReceiptRows rows;
    private final ExpenseClaims claims;
    private final Antivirus antivirus;
    private final AuditTrail trail;
    private final Settings settings;
    private final Clock clock;

    Receipts(
            ReceiptRows rows,
            ExpenseClaims claims,
            Antivirus antivirus,
            AuditTrail trail,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.antivirus = antivirus;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What may be looked at of a receipt: a JPEG drawn anew, or the file itself. */
    public record Shown(Receipt receipt, byte[] bytes) {}

    /** How many files a claim, how large each in megabytes, how many million points, how many files a day. */
    public record Limits(int files, int megabytes, int megapixels, int aDay) {}

    /** What the entity of this person allows today. */
    @Transactional(readOnly = true)
    public Limits limits(EntityId entity) {
        var day = settings.on(LocalDate.now(clock), entity.value());
        return new Limits(
                day.value(ExpenseSettings.FILES).most(),
                day.value(ExpenseSettings.FILE_SIZE).most(),
                day.value(ExpenseSettings.PIXELS).most(),
                day.value(ExpenseSettings.FILES_A_DAY).most());
    }

    /**
     * Keeps a file for a claim that this person is writing; the same bytes are kept once. Refused with {@link
     * coop.genoot.common.Invalid}, each with its own sentence, when it is empty, too large, nothing that we take, has
     * too many points, is broken, carries something harmful, is one too many for the claim or for the day; and when the
     * claim was handed in ({@code purchasing.not-any-more}).
     */
    public void keep(Actor me, ClaimId id, Brought file) {
        var claim = NotHere.unless(claims.own(me, id));
        var limits = limits(claim.entity());
        var type = file.read(limits.megabytes());
        var hash = sha256(file.bytes());
        // Counted before anything is looked into, and once more when nothing else of this person comes between.
        if (!isNew(me, claim, file, hash)) return;
        look(file);
        byte @Nullable [] shown = type.isPicture() ? drawn(file, limits) : null;
        rows.lock(me.self());
        if (!isNew(me, claim, file, hash)) return;
        var now = clock.instant();
        var receipt =
                new Receipt(TimeOrderedId.at(now), id.value(), file.named(type), type, file.bytes().length, hash, now);
        if (rows.add(receipt, me.self(), file.bytes(), shown))
            trail.record(me, "receipt.kept", "receipt " + receipt.id(), "sha256 " + hash);
    }

    /** Whether there is room for it and it is not kept already; refused when there is none. */
    private boolean isNew(Actor me, ExpenseClaim claim, Brought file, String hash) {
        if (!claim.isDraft()) throw new Refused("purchasing.not-any-more");
        var id = claim.id().value();
        if (rows.isKept(id, hash)) return false;
        var limits = limits(claim.entity());
        if (rows.countOf(id) >= limits.files()) throw file.wrong("purchasing.file.too-many", limits.files());
        if (rows.countSince(me.self(), clock.instant().minus(Duration.ofDays(1))) >= limits.aDay())
            throw file.wrong("purchasing.file.too-many-today", limits.aDay());
        return true;
    }

    private void look(Brought file) {
        switch (antivirus.look(file.bytes())) {
            case CLEAN -> {}
            case HARMFUL -> throw file.wrong("purchasing.file.harmful", file.name());
            case NOT_LOOKED_AT -> throw file.wrong("purchasing.file.not-looked-at", file.name());
        }
    }

    private static byte[] drawn(Brought file, Limits limits) {
        try {
            var allowed = new Pictures.Limits(limits.megabytes() * MEGABYTE, limits.megapixels() * MILLION, 1);
            return Pictures.photo(file.bytes(), LONGEST_SIDE, allowed);
        } catch (Refused reason) {
            throw file.wrong(reason.key(), reason.values().toArray());
        }
    }

    /** The receipts of these claims, as far as they are this person's to see, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Receipt> of(Actor me, Collection<ClaimId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.of(ids.stream().map(ClaimId::value).toList());
    }

    /** What may be shown of a receipt, to whoever may see its claim. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(Actor me, ClaimId id, UUID receipt) {
        return claims.find(me, id).flatMap(_ -> rows.shown(id.value(), receipt));
    }

    /** Takes one's own file away again, as long as its claim was not handed in; nothing happens otherwise. */
    public void remove(Actor me, ClaimId id, UUID receipt) {
        if (!NotHere.unless(claims.own(me, id)).isDraft()) return;
        if (rows.remove(id.value(), receipt)) trail.record(me, "receipt.removed", "receipt " + receipt, "");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
