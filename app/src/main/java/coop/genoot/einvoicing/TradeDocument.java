package coop.genoot.einvoicing;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note in the words of the European standard EN 16931, without any syntax. It holds what was said
 * and computes nothing: amounts come from {@link Totals} and {@link VatBreakdown}, so that a wrong one stays visible to
 * the rules. A credit note carries positive amounts and names the invoice it corrects.
 */
public record TradeDocument(
        Kind kind,
        Profile profile,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Currency currency,
        List<Note> notes,
        References references,
        Party seller,
        Party buyer,
        @Nullable Delivery delivery,
        @Nullable Days period,
        @Nullable Payment payment,
        @Nullable String paymentTerms,
        List<Adjustment> adjustments,
        List<VatBreakdown> vat,
        Totals totals,
        List<TradeLine> lines,
        List<Attachment> attachments) {

    public TradeDocument {
        notes = List.copyOf(notes);
        adjustments = List.copyOf(adjustments);
        vat = List.copyOf(vat);
        lines = List.copyOf(lines);
        attachments = List.copyOf(attachments);
    }

    /** What the document is, as a code of UNTDID 1001 (BT-3). */
    public record Kind(String code) {
        public static final Kind INVOICE = new Kind("380");
        public static final Kind CREDIT_NOTE = new Kind("381");
        /** The invoice of a deposit. */
        public static final Kind PREPAYMENT = new Kind("386");

        public static final Kind SELF_BILLED = new Kind("389");

        private static final Set<String> CREDIT_NOTES =
                Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");

        public boolean isCreditNote() {
            return CREDIT_NOTES.contains(code);
        }
    }

    /**
     * Which agreement the document follows: the specification (BT-24) and the business process (BT-23). It decides,
     * with the date, which official rules apply.
     */
    public record Profile(String specification, @Nullable String process) {
        private static final String EUROPEAN = "urn:cen.eu:en16931:2017";
        private static final String PEPPOL_BILLING = EUROPEAN + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";

        /** Peppol BIS Billing 3, compulsory between Belgian companies since 1 January 2026. */
        public static final Profile PEPPOL = new Profile(PEPPOL_BILLING, "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");

        /** The standard without a network's own rules, such as a Factur-X for a private person. */
        public static final Profile EN16931 = new Profile(EUROPEAN, null);

        /**
         * The French reform. The frame (BT-23, rule BR-FR-08) is a letter B goods, S services, M both, with 1 ordinary,
         * 2 already paid, 4 final after a deposit: {@code S1}.
         */
        public static Profile french(String frame) {
            return new Profile(EUROPEAN, frame);
        }

        boolean isPeppol() {
            return specification.startsWith(PEPPOL_BILLING);
        }

        boolean isFrench() {
            return process != null && process.matches("[BSM][1-9]");
        }
    }

    /** Free text of the whole document (BG-1), with its subject as a code of UNTDID 4451 when it has one. */
    public record Note(@Nullable String subject, String text) {
        /** French law: the flat 40 euro for the cost of recovery. */
        public static final String RECOVERY_FEE = "PMT";
        /** French law: the penalties for paying late. */
        public static final String LATE_PENALTIES = "PMD";
        /** French law: the discount for paying early, or that there is none. */
        public static final String DISCOUNT = "AAB";
        /** The French kind of treatment: B2B, B2BINT, B2C, OUTOFSCOPE or ARCHIVEONLY. */
        public static final String TREATMENT = "BAR";

        public static Note plain(String text) {
            return new Note(null, text);
        }
    }

    /**
     * What the buyer and the seller file it under: buyer reference (BT-10), order (BT-13), contract (BT-12), invoices
     * corrected or continued (BG-3).
     */
    public record References(
            @Nullable String buyer,
            @Nullable String order,
            @Nullable String contract,
            List<Preceding> preceding) {
        public References {
            preceding = List.copyOf(preceding);
        }
    }

    /** An earlier invoice this document corrects or follows. */
    public record Preceding(String number, @Nullable LocalDate issuedOn) {}

    /** Where and when it was delivered; the place is compulsory for goods sent inside the Union. */
    public record Delivery(@Nullable LocalDate on, Party.@Nullable Address to) {}

    /** The days the document or a line covers, both included. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * How to pay: a code of UNTDID 4461 (30 transfer, 58 SEPA transfer), the reference the bank carries, the
     * accounts.
     */
    public record Payment(String means, @Nullable String reference, List<Account> accounts) {
        public static final String SEPA_TRANSFER = "58";
        public static final String TRANSFER = "30";

        public Payment {
            accounts = List.copyOf(accounts);
        }
    }

    /** An account that may be paid to. */
    public record Account(
            String iban, @Nullable String bic, @Nullable String holder) {}

    /**
     * A discount ({@code charge} false) or a surcharge on the document or on a line, as a positive amount without
     * VAT. On
     * the document it carries its VAT; on a line it has the line's.
     */
    public record Adjustment(
            boolean charge,
            Money amount,
            @Nullable String reason,
            @Nullable Vat vat) {
        /** What a line or document changes by: a negative change is a discount, a positive one a surcharge. */
        public static Adjustment by(Money change, @Nullable String reason, @Nullable Vat vat) {
            return new Adjustment(!change.isNegative(), change.absolute(), reason, vat);
        }

        /** What it adds to the sum: below zero for a discount. */
        public Money signed() {
            return charge ? amount : amount.negated();
        }
    }

    /** A file that travels inside the document. French law knows the description {@code LISIBLE}: the readable copy. */
    public record Attachment(
            String id, @Nullable String description, String fileName, String mediaType, byte[] content) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attachment it
                    && id.equals(it.id)
                    && Objects.equals(description, it.description)
                    && fileName.equals(it.fileName)
                    && mediaType.equals(it.mediaType)
                    && Arrays.equals(content, it.content);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, fileName, Arrays.hashCode(content));
        }
    }

    /** The same document under another profile. */
    TradeDocument as(Profile other) {
        return new TradeDocument(
                kind,
                other,
                number,
                issuedOn,
                dueOn,
                currency,
                notes,
                references,
                seller,
                buyer,
                delivery,
                period,
                payment,
                paymentTerms,
                adjustments,
                vat,
                totals,
                lines,
                attachments);
    }

    /**
     * Which profile two parties in these countries use: French inside France, Peppol for every other company, else
     * the plain standard.
     */
    public static Profile profileBetween(Country seller, Country buyer, boolean buyerIsCompany, String frenchFrame) {
        if (!buyerIsCompany) return Profile.EN16931;
        var bothFrench = seller.equals(Country.FRANCE) && buyer.equals(Country.FRANCE);
        return bothFrench ? Profile.french(frenchFrame) : Profile.PEPPOL;
    }
}
