package coop.genoot.support.opened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.control.traces.Traces;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.support.SupportCase;
import coop.genoot.support.attachments.Attachments;
import coop.genoot.support.attachments.FileForm;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However somebody of the staff reads a request or a member's page, its owner sees who did, by which hat (C-13). */
class TracesInRequestsTest extends SupportCase {
    @Autowired
    Traces traces;

    @Autowired
    Attachments attachments;

    @Test
    void what_the_open_page_fetches_by_itself_leaves_a_trace_too() throws Exception {
        assertThat(answer(mieke, get("/inbox/" + asked + "/live")).getStatus()).isEqualTo(200);

        assertThat(left()).containsExactly("Mieke SUPPORT");
    }

    @Test
    void a_refused_form_shows_the_request_and_leaves_a_trace() throws Exception {
        var refused = post("/inbox/" + asked + "/closing")
                .param("message", UUID.randomUUID().toString());
        assertThat(answer(mieke, refused.param("outcome", "DECLINED")).getStatus())
                .isEqualTo(422);

        assertThat(left()).containsExactly("Mieke SUPPORT");
    }

    @Test
    void an_advisor_who_reads_along_leaves_a_trace_by_page_and_by_what_it_fetches() throws Exception {
        page(cast.advisor(), "/requests/" + asked);
        assertThat(left()).containsExactly("Hilde ADVISOR");

        var second = ask(nadia, "Another one", "Please");
        assertThat(answer(cast.advisor(), get("/requests/" + second + "/live")).getStatus())
                .isEqualTo(200);
        assertThat(left()).hasSize(2);
    }

    @Test
    void a_file_is_not_taken_along_unseen() throws Exception {
        var file = withAFile();
        assertThat(answer(mieke, get("/attachments/" + file)).getStatus()).isEqualTo(200);
        assertThat(left()).containsExactly("Mieke SUPPORT");
        assertThat(answer(cast.advisor(), get("/attachments/" + file)).getStatus())
                .isEqualTo(200);

        assertThat(left()).containsExactlyInAnyOrder("Mieke SUPPORT", "Hilde ADVISOR");
    }

    @Test
    void who_asked_and_who_follows_leave_none_and_refusals_neither() throws Exception {
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        CurrentActor.run(
                mieke,
                () -> inbox.letFollow(mieke, asked, new coop.genoot.support.Request.Person(omar.self(), "Omar")));
        var file = withAFile();
        for (var reader : List.of(nadia, omar)) {
            page(reader, "/requests/" + asked);
            assertThat(answer(reader, get("/attachments/" + file)).getStatus()).isEqualTo(200);
        }
        for (var stranger : List.of(samples.cast().mieke(), samples.cast().advisor()))
            for (var path : List.of("/inbox/" + asked + "/live", "/requests/" + asked, "/attachments/" + file))
                assertThat(answer(stranger, get(path)).getStatus()).isEqualTo(404);

        assertThat(left()).isEmpty();
    }

    @Test
    void the_trace_names_the_hat_that_opened_it_not_another_one_worn_elsewhere() throws Exception {
        page(wearingAlso(mieke, Hat.FINANCE), "/inbox/" + asked);
        page(wearingAlso(cast.advisor(), Hat.SUPPORT), "/requests/" + asked);

        assertThat(left()).containsExactlyInAnyOrder("Mieke SUPPORT", "Hilde ADVISOR");
    }

    @Test
    void a_page_of_a_member_shown_after_a_refusal_is_seen_as_well() throws Exception {
        var refused = post("/members/" + nadia.self() + "/office").param("office", "");
        assertThat(answer(mieke, refused).getStatus()).isEqualTo(422);

        assertThat(left()).containsExactly("Mieke SUPPORT");
    }

    private static Actor wearingAlso(Actor who, Hat hat) {
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(hat, UUID.randomUUID()));
        grants.addAll(who.grants());
        return Actor.person(who.self(), who.name(), grants, who.language());
    }

    private UUID withAFile() {
        var message = UUID.randomUUID();
        var bytes = "paid,no".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return in(nadia, () -> {
            var file = attachments.keep(nadia, message, new FileForm("files", "list.csv", bytes));
            requests.reply(nadia, asked, message, "See the list");
            return file.id();
        });
    }

    private List<String> left() {
        return CurrentActor.as(nadia, () -> traces.of(nadia, 9)).stream()
                .map(it -> it.name() + " " + it.hat())
                .toList();
    }
}
