package coop.genoot.purchasing;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.organisation.Setting.Limit;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipt;
import coop.genoot.purchasing.receipts.Receipts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class KeepingReceiptsTest {
    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc web;

    @Autowired
    ExpenseClaims claims;

    @Autowired
    Receipts receipts;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private PurchasingWorld world;
    private Actor nadia;

    @BeforeEach
    void a_member_with_an_activity() {
        world = PurchasingWorld.belgian(house);
        nadia = world.nadia();
    }

    @Test
    void the_photo_alone_makes_a_claim_at_once_and_coming_twice_it_makes_one() throws Exception {
        var claim = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var sent = multipart("/receipts").file(photo("photo", Photos.plain(7)));
            var answer = answer(nadia, sent.param("claim", claim.toString()));
            assertThat(answer.getRedirectedUrl()).isEqualTo("/receipts/" + claim);
        }
        assertThat(kept(claim)).hasSize(1);
        assertThat(body(nadia, "/receipts")).contains("/receipts/" + claim);
        assertThat(body(nadia, "/receipts/" + claim)).contains("<img", "/receipts/" + claim + "/files/");
        assertThat(body(nadia, "/")).contains("1 receipt to complete");
    }

    @Test
    void a_telephone_is_led_on_at_once_by_its_script() throws Exception {
        var claim = UUID.randomUUID();
        var sent = multipart("/receipts").file(photo("photo", Photos.plain(8)));
        var answer = answer(nadia, sent.param("claim", claim.toString()).header("HX-Request", "true"));
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/receipts/" + claim);
    }

    @Test
    void what_is_shown_stands_upright_and_does_not_tell_where_it_was_taken() throws Exception {
        var claim = begun();
        var taken = Photos.taken(6);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains(Photos.PLACE);
        bring(claim, "IMG_1.jpg", taken);
        var receipt = kept(claim.value()).getFirst();

        var answer = answer(nadia, get("/receipts/" + claim + "/files/" + receipt.id()));

        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        var shown = answer.getContentAsByteArray();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Photos.PLACE);
        var picture = Photos.read(shown);
        assertThat(picture.getHeight()).isEqualTo(64).isGreaterThan(picture.getWidth());
        assertThat(picture.getRGB(16, 4) >> 16 & 0xff).as("red, on top now").isGreaterThan(200);
        assertThat(picture.getRGB(16, 60) & 0xff).as("blue, below").isGreaterThan(200);
        assertThat(original(receipt)).as("the bytes as they came").isEqualTo(taken);
    }

    @Test
    void a_pdf_never_opens_inside_our_pages() throws Exception {
        var claim = begun();
        bring(claim, "bill.pdf.exe", PDF);
        var receipt = kept(claim.value()).getFirst();
        assertThat(receipt.name()).isEqualTo("bill.pdf.exe.pdf");
        var answer = answer(nadia, get("/receipts/" + claim + "/files/" + receipt.id()));
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void what_is_no_photo_and_no_pdf_is_refused_with_its_own_sentence_and_nothing_of_it_is_kept() {
        var claim = begun();
        hostile()
                .forEach((name, file) -> assertThatThrownBy(() -> bring(claim, name, file))
                        .as(name)
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                it -> assertThat(it.problems().getFirst().key()).isEqualTo(expected(name))));
        assertThat(kept(claim.value())).isEmpty();
    }

    @Test
    void limits_have_their_own_sentences() {
        world.set(ExpenseSettings.FILES, new Limit(2));
        world.set(ExpenseSettings.FILE_SIZE, new Limit(1));
        world.set(ExpenseSettings.FILES_A_DAY, new Limit(3));
        var claim = begun();
        assertThat(refusal(claim, "big.pdf", bytes("%PDF-" + "x".repeat(1024 * 1024))))
                .isEqualTo("purchasing.file.too-large");
        bring(claim, "1.jpg", Photos.plain(1));
        bring(claim, "1-again.jpg", Photos.plain(1));
        bring(claim, "2.jpg", Photos.plain(2));
        assertThat(refusal(claim, "3.jpg", Photos.plain(3))).isEqualTo("purchasing.file.too-many");
        var another = begun();
        bring(another, "4.jpg", Photos.plain(4));
        assertThat(refusal(another, "5.jpg", Photos.plain(5))).isEqualTo("purchasing.file.too-many-today");
        assertThat(refusal(another, "broken.png", hostile().get("broken.png")))
                .as("counted before it is looked into")
                .isEqualTo("purchasing.file.too-many-today");
    }

    @Test
    void a_photo_that_cannot_be_taken_leaves_no_empty_claim_behind() throws Exception {
        var claim = UUID.randomUUID();
        var sent = multipart("/receipts").file(photo("photo", bytes("MZ program")));
        var answer = answer(nadia, sent.param("claim", claim.toString()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("is no photo and no PDF");
        assertThat(CurrentActor.as(nadia, () -> claims.mine(nadia, 10))).isEmpty();
    }

    @Test
    void nobody_else_sees_a_receipt_while_it_is_being_completed() throws Exception {
        var claim = begun();
        bring(claim, "1.jpg", Photos.plain(1));
        var file = "/receipts/" + claim + "/files/"
                + kept(claim.value()).getFirst().id();
        var entity = world.sample().entity().value();
        var strangers = List.of(
                world.other(),
                world.finance(),
                PurchasingWorld.somebody("Ada", new Grant(Hat.FINANCE, UUID.randomUUID())),
                PurchasingWorld.somebody(
                        "Sam", new Grant(Hat.SUPPORT, entity), new Grant(Hat.MANAGER, UUID.randomUUID())));
        for (var stranger : strangers) {
            assertThat(answer(stranger, get("/receipts/" + claim)).getStatus())
                    .as(stranger.name())
                    .isEqualTo(404);
            assertThat(answer(stranger, get(file)).getStatus())
                    .as(stranger.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void nobody_slips_a_file_into_the_claim_of_somebody_else() {
        var claim = begun();
        var omar = world.other();
        assertThatThrownBy(() -> CurrentActor.run(
                        omar, () -> receipts.keep(omar, claim, new Brought("photo", "x.jpg", Photos.plain(9)))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> CurrentActor.run(omar, () -> claims.begin(omar, claim, Sort.COST)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void the_bytes_of_a_receipt_never_change() {
        var claim = begun();
        bring(claim, "1.jpg", Photos.plain(1));
        assertThatThrownBy(() -> CurrentActor.run(
                        nadia,
                        () -> transaction.executeWithoutResult(_ -> sql.execute(
                                "update purchasing.receipt set name = 'x' where claim_id = ?", claim.value()))))
                .isInstanceOf(DataAccessException.class);
        var hash = kept(claim.value()).getFirst().sha256();
        Object sealed = CurrentActor.as(
                Actor.system("test"),
                () -> transaction.execute(_ -> sql.fetchValue(
                        "select count(*) from platform.audit_entry where action = 'receipt.kept' and detail = ?",
                        "sha256 " + hash)));
        assertThat(sealed).as("kept in the audit trail").isEqualTo(1L);
    }

    private ClaimId begun() {
        var id = new ClaimId(UUID.randomUUID());
        CurrentActor.run(nadia, () -> claims.begin(nadia, id, Sort.COST));
        return id;
    }

    private void bring(ClaimId claim, String name, byte[] bytes) {
        CurrentActor.run(nadia, () -> receipts.keep(nadia, claim, new Brought("photo", name, bytes)));
    }

    private String refusal(ClaimId claim, String name, byte[] bytes) {
        try {
            bring(claim, name, bytes);
        } catch (Invalid wrong) {
            return wrong.problems().getFirst().key();
        }
        throw new AssertionError("Taken: " + name);
    }

    private List<Receipt> kept(UUID claim) {
        return CurrentActor.as(nadia, () -> receipts.of(nadia, List.of(new ClaimId(claim))));
    }

    private byte[] original(Receipt receipt) {
        return CurrentActor.as(
                nadia,
                () -> transaction.execute(_ ->
                        (byte[]) sql.fetchValue("select bytes from purchasing.receipt where id = ?", receipt.id())));
    }

    private static Map<String, byte[]> hostile() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("empty.jpg", new byte[0]);
        files.put("drawing.svg", bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
        files.put("drawing.png", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        files.put("page.pdf", bytes("  \n<!DOCTYPE html><p>"));
        files.put("program.pdf", bytes("MZ\u0090\u0000\u0003 This program cannot be run in DOS mode"));
        files.put("program.png", bytes("\u007fELF\u0002\u0001\u0001\u0000"));
        files.put("folder.jpg", bytes("PK\u0003\u0004 and nothing more"));
        files.put("photo.heic", bytes("\u0000\u0000\u0000\u0018ftypheic rest of a photo"));
        files.put("broken.png", bytes("\u0089PNG\r\n\u001a\n rest of a picture"));
        files.put("broken.jpg", bytes("\u00ff\u00d8\u00ff\u00e0 rest of a picture"));
        return files;
    }

    private static String expected(String name) {
        return switch (name) {
            case "empty.jpg" -> "purchasing.file.empty";
            case "photo.heic" -> "purchasing.file.heic";
            case "broken.png", "broken.jpg" -> "platform.picture.broken";
            default -> "purchasing.file.wrong-kind";
        };
    }

    private static MockMultipartFile photo(String field, byte[] bytes) {
        return new MockMultipartFile(field, "IMG_1.jpg", "image/jpeg", bytes);
    }

    private MockHttpServletResponse answer(Actor who, AbstractMockHttpServletRequestBuilder<?> sent) throws Exception {
        return web.perform(sent.with(as(who))).andReturn().getResponse();
    }

    private String body(Actor who, String page) throws Exception {
        return answer(who, get(page)).getContentAsString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
