package coop.genoot.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class FilesTest {
    private static final byte[] A_PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    private final UUID activity = UUID.randomUUID();
    private final Actor nele = manager(activity);

    @Autowired
    Files files;

    @Test
    void a_file_is_kept_with_its_seal_and_read_back_by_its_managers_only() {
        var id = UUID.randomUUID();
        var kept = keep(id, "C:\\scan\\receipt.pdf", A_PDF);
        assertThat(kept.name()).isEqualTo("receipt.pdf");
        assertThat(kept.sha256()).hasSize(64);

        assertThat(CurrentActor.as(nele, () -> files.find(nele, id))).hasValueSatisfying(found -> {
            assertThat(found.bytes()).isEqualTo(A_PDF);
            assertThat(found.type()).isEqualTo(FileType.PDF);
        });
        var stranger = manager(UUID.randomUUID());
        assertThat(CurrentActor.as(stranger, () -> files.find(stranger, id))).isEmpty();
    }

    @Test
    void the_kind_is_read_from_the_bytes_and_not_from_the_name() {
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "logo.pdf", "MZ\0\0".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("platform.file.wrong-kind");
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("platform.file.wrong-kind");
    }

    @Test
    void an_empty_or_too_large_file_is_refused_with_its_reason() {
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "a.pdf", new byte[0])).hasMessage("platform.file.empty");
        assertThatThrownBy(() -> keep(UUID.randomUUID(), "a.pdf", new byte[Files.MOST_BYTES + 1]))
                .hasMessage("platform.file.too-large");
    }

    @Test
    void a_picture_is_drawn_anew_and_made_smaller() throws IOException {
        var hidden = new ByteArrayOutputStream();
        hidden.write(png(800, 400));
        hidden.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        var clean = Pictures.clean(hidden.toByteArray(), 200);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        var picture = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(100);
    }

    @Test
    void a_small_file_that_is_a_huge_picture_is_refused_before_it_is_unpacked() throws IOException {
        var bomb = withSize(png(8, 8), 50_000, 50_000);
        assertThatThrownBy(() -> Pictures.clean(bomb, 200))
                .isInstanceOf(Refused.class)
                .hasMessage("platform.picture.too-large");
    }

    @Test
    void a_picture_with_a_script_or_a_broken_one_is_refused() {
        var svg = "<?xml version=\"1.0\"?><svg onload=\"x()\"/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Pictures.clean(svg, 200)).hasMessage("platform.picture.svg");
        var broken = "\u0089PNG\r\n\u001a\nnothing".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Pictures.clean(broken, 200)).hasMessage("platform.picture.broken");
    }

    private StoredFile keep(UUID id, String name, byte[] bytes) {
        var file = new NewFile(id, name, bytes, null, activity);
        return CurrentActor.as(nele, () -> files.keep(nele, file, Set.of(FileType.PDF)));
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** The same file whose header claims another size. */
    private static byte[] withSize(byte[] png, int width, int height) {
        var changed = ByteBuffer.wrap(png.clone());
        changed.putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(changed.array(), 12, 17);
        return changed.putInt(29, (int) check.getValue()).array();
    }

    private static Actor manager(UUID activity) {
        var grants = List.of(new Grant(Hat.MANAGER, activity));
        return Actor.person(new PersonId(UUID.randomUUID()), "Nele", grants, Language.NL);
    }
}
