package coop.genoot.organisation;

import coop.genoot.common.BelgianEnterpriseNumber;
import coop.genoot.common.Country;
import coop.genoot.common.Siren;
import coop.genoot.common.Siret;
import coop.genoot.common.VatNumber;
import java.util.Optional;

/** Under which number an entity stands in its country's register of enterprises. */
public sealed interface Registration {
    /** The number as kept and exchanged: ten digits in Belgium, the fourteen of the head office in France. */
    String number();

    String formatted();

    /** The number of the enterprise as a legal id on an e-invoice: the SIREN in France. */
    String legalId();

    /** The ISO 6523 scheme of {@link #legalId}: 0208 in Belgium, 0002 in France. */
    String scheme();

    /** Where e-invoices reach an entity that chose no other address. */
    ElectronicAddress usualElectronicAddress();

    /** The VAT number that follows from the number. */
    VatNumber usualVatNumber();

    /** Reads a number as that country writes it: an enterprise number in Belgium, a SIRET in France. */
    static Optional<Registration> parse(String typed, Country country) {
        if (country.equals(Country.BELGIUM))
            return BelgianEnterpriseNumber.parse(typed).map(Belgian::new);
        return country.equals(Country.FRANCE) ? Siret.parse(typed).map(French::new) : Optional.empty();
    }

    record Belgian(BelgianEnterpriseNumber enterprise) implements Registration {
        @Override
        public String number() {
            return enterprise.digits();
        }

        @Override
        public String formatted() {
            return enterprise.formatted();
        }

        @Override
        public String legalId() {
            return enterprise.digits();
        }

        @Override
        public String scheme() {
            return "0208";
        }

        @Override
        public ElectronicAddress usualElectronicAddress() {
            return new ElectronicAddress("0208", enterprise.digits());
        }

        @Override
        public VatNumber usualVatNumber() {
            return enterprise.vatNumber();
        }
    }

    record French(Siret headOffice) implements Registration {
        public Siren siren() {
            return headOffice.siren();
        }

        @Override
        public String number() {
            return headOffice.digits();
        }

        @Override
        public String formatted() {
            return headOffice.formatted();
        }

        @Override
        public String legalId() {
            return siren().digits();
        }

        @Override
        public String scheme() {
            return "0002";
        }

        @Override
        public ElectronicAddress usualElectronicAddress() {
            return new ElectronicAddress("0225", siren().digits());
        }

        @Override
        public VatNumber usualVatNumber() {
            return siren().vatNumber();
        }
    }
}
