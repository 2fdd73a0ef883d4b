package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.genoot.GenootTest;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.payouts.pain.PainWriter;
import coop.genoot.treasury.payouts.pain.SepaText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The files as they were made through the doors, held against the ISO schema beside the project and our own rules. */
@GenootTest
class FilesForTheBankTest {
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");

    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    private PayoutSteps steps;

    @BeforeEach
    void a_world() {
        steps = PayoutSteps.in(house);
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private byte[] file(UUID batch) {
        var fatima = steps.world().fatima();
        steps.release(batch, fatima, steps.world().karim());
        return CurrentActor.as(fatima, () -> steps.bean(PayoutReleases.class).file(fatima, batch))
                .orElseThrow()
                .content();
    }

    private List<byte[]> files() {
        var worker = PayoutWorld.known(
                house,
                "Łukasz Őry",
                new Grant(Hat.MEMBER, steps.world().entity().value()));
        steps.account(worker);
        clock.advanceBy(Duration.ofDays(4));
        var wage = steps.owe(steps.world().owed(PayableKind.WAGE, worker, "1812.07", steps.today()));
        return List.of(
                file(steps.batch(steps.owe("45.20"), steps.owe("0.01"), steps.owe("123456.78"))),
                file(steps.make(steps.wish(UUID.randomUUID(), true, wage))));
    }

    private static Path schema() {
        var named = System.getenv("GENOOT_SUITES");
        var suites = named == null ? Path.of("../../shared/suites") : Path.of(named);
        return suites.resolve("pain/doc/ISO20022/pain/001/001/pain.001.001.09.xsd");
    }

    @Test
    void every_file_is_valid_by_the_schema_of_iso_20022() throws Exception {
        assumeTrue(Files.exists(schema()), "no schema at " + schema().toAbsolutePath());
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema().toFile())
                .newValidator();

        int valid = 0;
        for (var file : files()) {
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
            valid++;
        }
        System.out.printf("pain.001.001.09: %d of %d files are valid%n", valid, 2);
    }

    @Test
    void every_file_keeps_to_the_signs_and_addresses_that_banks_take() {
        for (var file : files()) {
            var xml = new String(file, StandardCharsets.UTF_8);
            var texts = new ArrayList<String>();
            TEXT.matcher(xml)
                    .results()
                    .forEach(found -> texts.add(found.group(1).replace("&amp;", "&")));

            assertThat(texts).isNotEmpty().allMatch(SepaText::isPlain);
            assertThat(xml)
                    .contains(
                            PainWriter.NAMESPACE,
                            "<Issr>KBO-BCE</Issr>",
                            "<ChrgBr>SLEV</ChrgBr>",
                            "<Cd>SEPA</Cd>",
                            "<Id>NOTPROVIDED</Id>",
                            "<BtchBookg>true</BtchBookg>")
                    .doesNotContain("AdrLine");
            assertThat(xml.split("<PstlAdr>", -1)).as("only our own address").hasSize(2);
            assertThat(xml.split("<PmtInf>", -1)).as("one block a day").hasSize(2);
            assertThat(xml).containsPattern("<TwnNm>[^<]+</TwnNm><Ctry>BE</Ctry>");
        }
    }

    @Test
    void both_control_totals_are_those_of_the_batch() {
        var xml = new String(files().getFirst(), StandardCharsets.UTF_8);

        assertThat(xml.split("<NbOfTxs>3</NbOfTxs><CtrlSum>123501.99</CtrlSum>", -1))
                .hasSize(3);
        assertThat(xml).contains("Nadia Desiree + Zonen", "<InstdAmt Ccy=\"EUR\">0.01</InstdAmt>");
    }
}
