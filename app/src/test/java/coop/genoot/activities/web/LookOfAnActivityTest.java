package coop.genoot.activities.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@GenootTest
class LookOfAnActivityTest {
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvL8AHAAdQkBpVq/+BiOh/AAA=");

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    private InvoiceSamples it;
    private String page;

    @BeforeEach
    void an_activity() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
        page = "/activities/" + it.activity();
    }

    static Stream<byte[]> logos() throws IOException {
        return Stream.of(picture("png", 300, 90), picture("jpg", 300, 90), WEBP);
    }

    @ParameterizedTest
    @MethodSource("logos")
    void a_logo_is_drawn_anew_and_shown(byte[] logo) throws Exception {
        assertThat(bring(logo).getStatus()).isEqualTo(302);

        var shown = send(get(page + "/logo").with(as(it.nadia())));
        assertThat(shown.getContentType()).isEqualTo("image/png");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.getContentAsByteArray()))).isNotNull();
        assertThat(text(get(page))).contains(page + "/logo?v=", "data:image/png;base64,");
    }

    @Test
    void nothing_hidden_in_the_file_goes_along() throws Exception {
        var hidden = new ByteArrayOutputStream();
        hidden.write(picture("png", 64, 64));
        hidden.write("GPS 51.05 3.72 <script>".getBytes(StandardCharsets.UTF_8));

        bring(hidden.toByteArray());

        var kept = send(get(page + "/logo").with(as(it.nadia()))).getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
    }

    static Stream<Arguments> refusals() throws IOException {
        var svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>";
        var gif = "GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var cut = java.util.Arrays.copyOf(picture("png", 200, 200), 60);
        return Stream.of(
                Arguments.of(new byte[0], "Choose a picture first."),
                Arguments.of(svg.getBytes(StandardCharsets.UTF_8), "An SVG can hide programs."),
                Arguments.of(gif, "This is no picture that we know."),
                Arguments.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "This is no picture that we know."),
                Arguments.of(cut, "This picture cannot be read."),
                Arguments.of(java.util.Arrays.copyOf(WEBP, 24), "This picture cannot be read."),
                Arguments.of(new byte[3 * 1024 * 1024 + 1], "This file is too heavy: 3 MB at most."),
                Arguments.of(saying(picture("png", 30, 30), 60_000, 50_000), "60,000 by 50,000 points: too large"),
                Arguments.of(picture("png", 200, 4), "each side needs at least 24 points"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_no_logo_is_refused_at_its_field_with_its_own_sentence(byte[] file, String sentence) throws Exception {
        var answer = bring(file);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"logo-error\"", sentence);
        assertThat(send(get(page + "/logo").with(as(it.nadia()))).getStatus()).isEqualTo(404);
    }

    @Test
    void a_logo_can_be_taken_away() throws Exception {
        bring(picture("png", 90, 90));

        assertThat(send(post(page + "/logo/removal").with(as(it.nadia()))).getStatus())
                .isEqualTo(302);
        assertThat(send(get(page + "/logo").with(as(it.nadia()))).getStatus()).isEqualTo(404);
    }

    @Test
    void to_somebody_else_neither_the_logo_nor_the_examples_exist() throws Exception {
        bring(picture("png", 90, 90));
        var other = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients))
                .nadia();

        for (var path : new String[] {"/logo", "/looks"})
            assertThat(send(get(page + path).with(as(other))).getStatus()).isEqualTo(404);
        assertThat(send(multipart(page + "/logo").file(file(picture("png", 90, 90))).with(as(other)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_example_is_drawn_in_the_three_looks_with_what_is_typed() throws Exception {
        var drawn = text(get(page + "/looks")
                .param("name", "La Volière")
                .param("primary", "#fdc933")
                .param("accent", "#0f766e")
                .param("layout", "BOLD")
                .param("letters", "ATKINSON"));

        assertThat(drawn)
                .contains("look-calm", "look-bold", "look-plain", "letters-atkinson", "/looks/fdc933-0f766e")
                .contains("Bold (chosen)", "Your main colour is too light", "one of its Activities");
    }

    @Test
    void half_a_colour_does_not_break_the_examples() throws Exception {
        assertThat(text(get(page + "/looks").param("primary", "#4"))).contains("/looks/46205a-ff5a36");
    }

    @Test
    void the_colours_are_a_style_sheet_that_everybody_may_keep() throws Exception {
        var styles = send(get("/looks/fdc933-0f766e"));

        assertThat(styles.getContentType()).startsWith("text/css");
        assertThat(styles.getHeader("Cache-Control")).contains("immutable");
        assertThat(styles.getContentAsString())
                .isEqualTo(".look-fdc933-0f766e{--brand:#fdc933;--brand-ink:#221530;--brand-title:#221530;"
                        + "--brand-accent:#0f766e}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fdc933", "fdc933-0f766", "FDC933-0F766E", "fdc933-0f766e}body"})
    void what_is_no_pair_of_colours_does_not_exist(String colours) throws Exception {
        assertThat(send(get("/looks/{colours}", colours)).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse bring(byte[] logo) throws Exception {
        return send(multipart(page + "/logo").file(file(logo)).with(as(it.nadia())));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("logo", "logo.png", "image/png", content);
    }

    private String text(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return send(request.with(as((Actor) it.nadia()))).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The same PNG, saying in its head that it is of another size. */
    private static byte[] saying(byte[] png, int width, int height) {
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }
}
