package coop.genoot.support.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.membership.Membership;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.attachments.AttachmentSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.antivirus.Antivirus;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.SupportCase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class AttachingFilesTest extends SupportCase {
    @Autowired
    Attachments attachments;

    @Autowired
    Membership membership;

    @Autowired
    Settings settings;

    @Autowired
    UnsentFiles sweeping;

    @Autowired
    AdjustableClock clock;

    @Test
    void what_is_harmful_or_cannot_be_looked_at_is_refused_beside_its_field() {
        var form = new FileForm("files", "bill.pdf", new byte[] {1});

        form.mustBeHarmless(_ -> Antivirus.Finding.CLEAN);
        assertThatThrownBy(() -> form.mustBeHarmless(_ -> Antivirus.Finding.HARMFUL))
                .hasMessageContaining("support.file.harmful");
        assertThatThrownBy(() -> form.mustBeHarmless(_ -> Antivirus.Finding.NOT_LOOKED_AT))
                .hasMessageContaining("support.file.not-looked-at");
    }

    @Test
    void a_file_goes_up_when_it_is_chosen_is_found_in_the_draft_and_goes_along_when_the_request_is_sent()
            throws Exception {
        var draft = UUID.randomUUID();
        var part = text(bring(nadia, draft, "files", "proof.pdf", FileCorpus.PDF));
        assertThat(part).contains("proof.pdf", "1 kB", "id=\"part-files\"");
        assertThat(body(nadia, get("/requests/new?draft=" + draft))).contains("proof.pdf");
        var file = attachments(nadia, draft).getFirst();
        assertThat(status(mieke, get("/attachments/" + file.id())))
                .as("not sent yet")
                .isEqualTo(404);

        send(nadia, draft);

        for (var reader : List.of(nadia, mieke, cast.koen(), cast.advisor()))
            assertThat(status(reader, get("/attachments/" + file.id()))).isEqualTo(200);
        assertThat(body(nadia, get("/requests/" + draft))).contains("/attachments/" + file.id(), "proof.pdf");
        assertThat(body(mieke, get("/inbox/" + draft))).contains("/attachments/" + file.id());
    }

    @Test
    void without_script_files_come_along_with_the_form_and_stay_when_it_is_refused() throws Exception {
        var draft = UUID.randomUUID();
        var form = multipart("/requests").file(file("files", "proof.pdf", FileCorpus.PDF));
        form.param("draft", draft.toString())
                .param("service", "")
                .param("subject", "Half")
                .param("text", "");
        var refused = answer(nadia, form);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("proof.pdf", "Half");
        assertThat(attachments(nadia, draft)).hasSize(1);
    }

    @Test
    void a_file_that_comes_twice_is_kept_once_and_the_address_of_a_new_request_names_its_draft() throws Exception {
        var draft = UUID.randomUUID();
        bring(nadia, draft, "files", "proof.pdf", FileCorpus.PDF);
        var again =
                multipart("/attachments/of/" + draft + "?field=files").file(file("files", "proof.pdf", FileCorpus.PDF));
        again.header("HX-Current-URL", "http://localhost/requests/new?about=invoice:1&draft=old");
        assertThat(answer(nadia, again).getHeader("HX-Replace-Url"))
                .isEqualTo("/requests/new?about=invoice:1&draft=" + draft);
        assertThat(attachments(nadia, draft)).hasSize(1);
    }

    @Test
    void a_form_with_a_file_that_arrives_twice_is_sent_once() throws Exception {
        var draft = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var form = multipart("/requests").file(file("files", "proof.pdf", FileCorpus.PDF));
            form.param("draft", draft.toString())
                    .param("service", cast.service().toString());
            form.param("subject", "Who pays?").param("text", "See the file");
            assertThat(answer(nadia, form).getRedirectedUrl()).isEqualTo("/requests/" + draft);
        }
        assertThat(CurrentActor.as(nadia, () -> attachments.beside(nadia, List.of(draft))))
                .hasSize(1);
    }

    @Test
    void who_belongs_to_nothing_any_more_still_reads_what_they_asked_and_brings_nothing() throws Exception {
        var draft = UUID.randomUUID();
        send(nadia, draft);
        CurrentActor.run(Actor.system("test"), () -> membership.leave(Actor.system("test"), nadia.self()));
        var gone = Actor.person(nadia.self(), "Nadia", List.of(), nadia.language());

        assertThat(body(gone, get("/requests/" + draft))).contains("Who pays?").doesNotContain("type=\"file\"");
        assertThat(bring(gone, draft, "files", "proof.pdf", FileCorpus.PDF).getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_file_is_only_ever_downloaded() throws Exception {
        var file = sent("proof.pdf.exe");
        var answer = answer(mieke, get("/attachments/" + file.id()));

        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("proof.pdf.exe.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getContentAsByteArray()).isEqualTo(FileCorpus.PDF);
    }

    @Test
    void nobody_else_downloads_it_or_slips_a_file_into_the_message_of_somebody_else() throws Exception {
        var draft = UUID.randomUUID();
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        bring(omar, draft, "files", "forged.pdf", FileCorpus.PDF);
        bring(nadia, draft, "files", "proof.pdf", FileCorpus.PDF);
        send(nadia, draft);
        var elsewhere = samples.cast();

        assertThat(body(mieke, get("/inbox/" + draft))).contains("proof.pdf").doesNotContain("forged.pdf");
        var file = CurrentActor.as(nadia, () -> attachments.beside(nadia, List.of(draft)))
                .getFirst();
        for (var stranger : List.of(omar, elsewhere.nadia(), elsewhere.mieke(), elsewhere.advisor())) {
            assertThat(status(stranger, get("/attachments/" + file.id()))).isEqualTo(404);
            assertThat(status(
                            stranger,
                            post("/attachments/" + file.id() + "/removal")
                                    .param("of", draft.toString())
                                    .param("field", "files")))
                    .isEqualTo(200);
        }
        answer(
                nadia,
                post("/attachments/" + file.id() + "/removal")
                        .param("of", draft.toString())
                        .param("field", "files"));
        assertThat(status(mieke, get("/attachments/" + file.id())))
                .as("sent is sent")
                .isEqualTo(200);
        bring(nadia, draft, "files", "later.pdf", FileCorpus.PDF);
        assertThat(body(mieke, get("/inbox/" + draft))).doesNotContain("later.pdf");
        assertThatThrownBy(() -> straight(nadia, "update support.attachment set name = 'other'"))
                .isInstanceOf(DataAccessException.class);
        assertThat(straight(nadia, "delete from support.attachment"))
                .as("the wall of the database")
                .isZero();
    }

    @Test
    void the_files_of_a_note_never_reach_the_member_nor_the_advisor() throws Exception {
        var draft = UUID.randomUUID();
        send(nadia, draft);
        var note = UUID.randomUUID();
        bring(mieke, note, "noteFiles", "inside.pdf", FileCorpus.PDF);
        CurrentActor.run(mieke, () -> inbox.note(mieke, new RequestId(draft), note, "See the file"));
        var file = CurrentActor.as(mieke, () -> attachments.beside(mieke, List.of(note)))
                .getFirst();

        assertThat(body(cast.koen(), get("/inbox/" + draft))).contains("inside.pdf");
        for (var reader : List.of(nadia, cast.advisor())) {
            assertThat(status(reader, get("/attachments/" + file.id()))).isEqualTo(404);
            assertThat(body(reader, get("/requests/" + draft))).doesNotContain("inside.pdf");
            assertThat(CurrentActor.as(reader, () -> attachments.beside(reader, List.of(note))))
                    .as("the wall of the database")
                    .isEmpty();
        }
    }

    @Test
    void what_is_too_large_empty_too_many_or_something_else_is_refused_each_with_its_sentence() throws Exception {
        set(AttachmentSettings.OF_A_MESSAGE, 2);
        set(AttachmentSettings.SIZE, 1);
        var draft = UUID.randomUUID();
        var large = new byte[1024 * 1024 + 1];
        System.arraycopy(FileCorpus.PDF, 0, large, 0, FileCorpus.PDF.length);

        assertThat(text(bring(nadia, draft, "files", "huge.pdf", large))).contains("huge.pdf is too large: 1 MB");
        assertThat(text(bring(nadia, draft, "files", "none.pdf", new byte[0]))).contains("none.pdf is empty");
        assertThat(text(bring(
                        nadia, draft, "files", "x.svg", FileCorpus.hostile().get("drawing.svg"))))
                .contains("We do not take x.svg");
        assertThat(attachments(nadia, draft)).isEmpty();
        for (var name : List.of("1.png", "2.png", "3.png"))
            assertThat(text(bring(nadia, draft, "files", name, FileCorpus.PNG)).contains("carries 2 files at most"))
                    .as(name)
                    .isEqualTo(name.equals("3.png"));
        assertThat(attachments(nadia, draft)).hasSize(2);
    }

    @Test
    void many_drafts_hold_no_more_than_one_person_may_bring_unsent_even_at_the_same_moment() throws Exception {
        set(AttachmentSettings.UNSENT, 2);
        Executor threads = Thread::startVirtualThread;
        var all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> broughtAlone("n" + i + ".png"), threads))
                .toList();
        var answers = all.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().filter(it -> it.contains("2 files of yours wait to be sent already")))
                .hasSize(2);
        assertThat(unsent(nadia)).isEqualTo(2);
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        assertThat(text(bring(omar, UUID.randomUUID(), "files", "1.png", FileCorpus.PNG)))
                .doesNotContain("wait to be sent already");
    }

    private String broughtAlone(String name) {
        try {
            return text(bring(nadia, UUID.randomUUID(), "files", name, FileCorpus.PNG));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void a_request_carries_so_many_files_in_all_and_what_was_typed_beside_one_more_stays() throws Exception {
        set(AttachmentSettings.OF_A_REQUEST, 2);
        var request = UUID.randomUUID();
        bring(nadia, request, "files", "1.png", FileCorpus.PNG);
        send(nadia, request);
        var answer = UUID.randomUUID();
        bring(mieke, answer, "files", "2.png", FileCorpus.PNG);
        CurrentActor.run(mieke, () -> inbox.answer(mieke, new RequestId(request), answer, "See", Inbox.Answer.ANSWER));

        for (var place : List.of("/requests/", "/inbox/")) {
            var who = place.equals("/inbox/") ? mieke : nadia;
            var draft = UUID.randomUUID();
            bring(who, draft, "files", "3.png", FileCorpus.PNG);
            var refused = answer(
                    who,
                    post(place + request + "/messages")
                            .param("draft", draft.toString())
                            .param("how", "ANSWER")
                            .param(place.equals("/inbox/") ? "answer" : "reply", "One more file"));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(text(refused)).contains("carries 2 files at most", "One more file");
        }
        assertThat(CurrentActor.as(nadia, () -> requests.told(nadia, new RequestId(request)))
                        .orElseThrow()
                        .messages())
                .hasSize(2);
    }

    @Test
    void what_was_never_sent_is_thrown_away_after_its_term_and_what_was_sent_never() throws Exception {
        set(AttachmentSettings.UNSENT_DAYS, 10);
        var sent = sent("kept.pdf");
        var draft = UUID.randomUUID();
        bring(nadia, draft, "files", "left.pdf", FileCorpus.PDF);
        var other = samples.cast();
        bring(other.nadia(), draft, "files", "other.pdf", FileCorpus.PDF);
        clock.advanceBy(Duration.ofDays(9));
        sweep();
        assertThat(unsent(nadia)).isEqualTo(1);

        clock.advanceBy(Duration.ofDays(2));
        sweep();

        assertThat(unsent(nadia)).isZero();
        assertThat(unsent(other.nadia())).as("by the term of its own entity").isEqualTo(1);
        assertThat(status(mieke, get("/attachments/" + sent.id()))).isEqualTo(200);
        assertThat(straight(Actor.system("test"), "delete from support.attachment where said"))
                .as("not even the house itself")
                .isZero();
    }

    private void sweep() {
        CurrentActor.run(Actor.system("test"), sweeping::run);
    }

    private int unsent(Actor who) {
        return CurrentActor.as(
                who,
                () -> transaction.execute(
                        _ -> sql.fetchCount(DSL.table("support.attachment"), DSL.condition("not said"))));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    private void set(Setting<Setting.Limit> setting, int most) {
        set(setting, new Setting.Limit(most));
    }

    private <T> void set(Setting<T> setting, T value) {
        var setup = Actor.system("test");
        var place = Settings.Place.entity(cast.entity());
        CurrentActor.run(setup, () -> settings.set(setup, setting, place, value, LocalDate.now(clock), ""));
    }

    private Attachment sent(String name) throws Exception {
        var draft = UUID.randomUUID();
        bring(nadia, draft, "files", name, FileCorpus.PDF);
        send(nadia, draft);
        return CurrentActor.as(nadia, () -> attachments.beside(nadia, List.of(draft)))
                .getFirst();
    }

    private void send(Actor who, UUID draft) {
        var form = new RequestForm(cast.service().toString(), "", "Who pays?", "See the file");
        CurrentActor.as(who, () -> requests.send(who, new RequestId(draft), form, null));
    }

    private MockHttpServletResponse bring(Actor who, UUID draft, String field, String name, byte[] bytes)
            throws Exception {
        return answer(
                who, multipart("/attachments/of/" + draft + "?field=" + field).file(file(field, name, bytes)));
    }

    private static MockMultipartFile file(String field, String name, byte[] bytes) {
        return new MockMultipartFile(field, name, "image/png", bytes);
    }

    private List<Attachment> attachments(Actor who, UUID draft) {
        return CurrentActor.as(who, () -> attachments.brought(who, draft));
    }

    private int straight(Actor who, String statement) {
        return CurrentActor.as(who, () -> transaction.execute(_ -> sql.execute(statement)));
    }

    private int status(Actor who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(who, request).getStatus();
    }

    private String body(Actor who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return text(answer(who, request));
    }
}
