package coop.genoot.treasury.payouts.pain;

import coop.genoot.common.Money;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.PostalAddress;
import coop.genoot.organisation.Registration;
import coop.genoot.treasury.payouts.pain.CreditTransfers.Transfer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes pain.001.001.09 as the EPC's customer-to-bank guidelines of 2025 ask (EPC132-08): one block a day, booked as a
 * batch, charges shared, no BIC, our own address structured and none for payees, who are all inside the EEA.
 */
public final class PainWriter {
    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TOWN = 35;
    private static final int LONGEST_POSTCODE = 16;
    private static final int LONGEST_MESSAGE = 140;

    private final CreditTransfers file;
    private final Xml xml;

    private PainWriter(CreditTransfers file, Xml xml) {
        this.file = file;
        this.xml = xml;
    }

    /** The bytes of the file; the same for the same content. */
    public static byte[] write(CreditTransfers file) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace(NAMESPACE);
            new PainWriter(file, new Xml(writer)).initiation();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** The name of the block that pays on that day; the first is the one of most files. */
    public static String blockId(String messageId, int place) {
        return messageId + "-" + place;
    }

    private void initiation() throws XMLStreamException {
        xml.open("CstmrCdtTrfInitn");
        header();
        var byDay = file.transfers().stream()
                .collect(Collectors.groupingBy(Transfer::day, TreeMap::new, Collectors.toList()));
        int place = 1;
        for (var each : byDay.entrySet()) block(place++, each.getKey(), each.getValue());
        xml.close();
    }

    private void header() throws XMLStreamException {
        xml.open("GrpHdr");
        xml.put("MsgId", file.messageId());
        var moment = file.madeAt().truncatedTo(ChronoUnit.SECONDS);
        xml.put("CreDtTm", moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        totals(file.transfers());
        xml.open("InitgPty");
        xml.put("Nm", name(file.entity()));
        if (file.entity().registration() instanceof Registration.Belgian belgian) {
            xml.open("Id", "OrgId", "Othr");
            xml.put("Id", belgian.enterprise().digits());
            xml.put("Issr", "KBO-BCE");
            xml.close("Id", "OrgId", "Othr");
        }
        xml.close();
        xml.close();
    }

    private void totals(List<Transfer> transfers) throws XMLStreamException {
        xml.put("NbOfTxs", Integer.toString(transfers.size()));
        var sum = transfers.stream().map(Transfer::amount).reduce(Money::plus).orElseThrow();
        xml.put("CtrlSum", text(sum));
    }

    private void block(int place, LocalDate day, List<Transfer> transfers) throws XMLStreamException {
        xml.open("PmtInf");
        xml.put("PmtInfId", blockId(file.messageId(), place));
        xml.put("PmtMtd", "TRF");
        xml.put("BtchBookg", "true");
        totals(transfers);
        xml.open("PmtTpInf");
        xml.putInside("SEPA", "SvcLvl", "Cd");
        if (file.wages()) xml.putInside("SALA", "CtgyPurp", "Cd");
        xml.close();
        xml.putInside(day.toString(), "ReqdExctnDt", "Dt");
        debtor();
        xml.put("ChrgBr", "SLEV");
        for (var transfer : transfers) transfer(transfer);
        xml.close();
    }

    private void debtor() throws XMLStreamException {
        xml.open("Dbtr");
        xml.put("Nm", name(file.entity()));
        address(file.entity().address());
        xml.close();
        xml.putInside(file.from(), "DbtrAcct", "Id", "IBAN");
        xml.putInside("NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
    }

    /** Only in fields of their own: free lines are refused since 15 November 2026 (EPC rulebooks 2025 v1.1). */
    private void address(PostalAddress address) throws XMLStreamException {
        xml.open("PstlAdr");
        xml.putUnlessEmpty("StrtNm", SepaText.of(address.street(), LONGEST_NAME));
        xml.putUnlessEmpty("PstCd", SepaText.of(address.postcode(), LONGEST_POSTCODE));
        xml.putUnlessEmpty("TwnNm", SepaText.of(address.town(), LONGEST_TOWN));
        xml.put("Ctry", address.country().code());
        xml.close();
    }

    private void transfer(Transfer transfer) throws XMLStreamException {
        xml.open("CdtTrfTxInf");
        xml.putInside(transfer.endToEndId(), "PmtId", "EndToEndId");
        xml.open("Amt");
        xml.putWith("Ccy", transfer.amount().currency().getCurrencyCode(), "InstdAmt", text(transfer.amount()));
        xml.close();
        xml.putInside(SepaText.of(transfer.holder(), LONGEST_NAME), "Cdtr", "Nm");
        xml.putInside(transfer.iban(), "CdtrAcct", "Id", "IBAN");
        var message = SepaText.of(transfer.message(), LONGEST_MESSAGE);
        if (!message.isEmpty()) xml.putInside(message, "RmtInf", "Ustrd");
        xml.close();
    }

    private static String name(Entity entity) {
        return SepaText.of(entity.legalName(), LONGEST_NAME);
    }

    private static String text(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}
