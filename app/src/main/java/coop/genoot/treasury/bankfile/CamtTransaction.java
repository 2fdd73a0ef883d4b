package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.StatementLine.Counterparty;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code TxDtls} of a CAMT entry: who, why and under which references; with its own amount inside a batch. */
final class CamtTransaction {
    private final CamtXml xml;
    private final CamtParty debtor = new CamtParty();
    private final CamtParty creditor = new CamtParty();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Money amount;
    private @Nullable Money detailAmount;
    private @Nullable Boolean debit;
    private @Nullable String reference;
    private String endToEndId = "";
    private String bankReference = "";
    private String code = "";
    private boolean returned;
    private String returnReason = "";

    CamtTransaction(CamtXml xml) {
        this.xml = xml;
    }

    CamtTransaction read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Refs" -> readReferences();
                case "Amt" -> amount = xml.amount();
                case "CdtDbtInd" -> debit = xml.text().equals("DBIT");
                case "AmtDtls" -> readAmountDetails();
                case "BkTxCd" -> code = xml.codes();
                case "RltdPties" -> readParties();
                case "RltdAgts" -> readAgents();
                case "RmtInf" -> readRemittance();
                case "AddtlTxInf" -> addText(xml.text());
                case "RtrInf" -> readReturn();
                default -> xml.skip();
            }
        }
        return this;
    }

    private void readReturn() {
        returned = true;
        while (xml.nextChild()) {
            if (xml.name().equals("Rsn")) returnReason = xml.codes();
            else xml.skip();
        }
    }

    private void readReferences() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "EndToEndId" -> endToEndId = xml.text();
                case "AcctSvcrRef" -> bankReference = xml.text();
                default -> xml.skip();
            }
        }
    }

    private void readAmountDetails() {
        while (xml.nextChild()) {
            if (xml.name().equals("TxAmt")) readTransactionAmount();
            else xml.skip();
        }
    }

    private void readTransactionAmount() {
        while (xml.nextChild()) {
            if (xml.name().equals("Amt")) detailAmount = xml.amount();
            else xml.skip();
        }
    }

    private void readParties() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Dbtr" -> debtor.readName(xml);
                case "DbtrAcct" -> debtor.readAccount(xml);
                case "Cdtr" -> creditor.readName(xml);
                case "CdtrAcct" -> creditor.readAccount(xml);
                default -> xml.skip();
            }
        }
    }

    private void readAgents() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DbtrAgt" -> debtor.readAgent(xml);
                case "CdtrAgt" -> creditor.readAgent(xml);
                default -> xml.skip();
            }
        }
    }

    private void readRemittance() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Ustrd" -> addText(xml.text());
                case "Strd" -> readStructured();
                default -> xml.skip();
            }
        }
    }

    private void readStructured() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "CdtrRefInf" -> readCreditorReference();
                case "AddtlRmtInf" -> addText(xml.text());
                default -> xml.skip();
            }
        }
    }

    private void readCreditorReference() {
        while (xml.nextChild()) {
            if (xml.name().equals("Ref")) {
                var written = xml.text();
                addText(written);
                if (reference == null)
                    reference = PaymentReference.structured(written).orElse(null);
            } else {
                xml.skip();
            }
        }
    }

    private void addText(String more) {
        if (!more.isEmpty() && !text.isEmpty()) text.append(' ');
        text.append(more);
    }

    /** The own amount of this part, signed; empty-handed when the bank does not tell it. */
    @Nullable
    Money signedAmount(boolean entryIsDebit) {
        var own = amount == null ? detailAmount : amount;
        if (own == null) return null;
        return (debit == null ? entryIsDebit : debit) ? own.negated() : own;
    }

    /** The payer of money that came in, the payee of money that went out; in a reversal the two change places. */
    Counterparty counterparty(boolean payerIsOther, String ownAccount) {
        var order = payerIsOther ? Stream.of(debtor, creditor) : Stream.of(creditor, debtor);
        return order.filter(party -> party.isKnown() && !party.holds(ownAccount))
                .findFirst()
                .map(CamtParty::asCounterparty)
                .orElse(Counterparty.UNKNOWN);
    }

    String bankReference() {
        return bankReference;
    }

    @Nullable
    String endToEndId() {
        return endToEndId.isEmpty() || endToEndId.equals("NOTPROVIDED") ? null : endToEndId;
    }

    @Nullable
    String reference() {
        return reference;
    }

    String text() {
        return text.toString();
    }

    String code() {
        return code;
    }

    String returnReason() {
        return returnReason;
    }

    boolean isReturned() {
        return returned;
    }
}
