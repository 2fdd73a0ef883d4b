package coop.genoot.platform.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedSecretsTest {
    private static final byte[] SECRET = "twenty bytes of luck".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final PersonId nele = new PersonId(UUID.randomUUID());

    @TempDir
    Path folder;

    private Path file;
    private LockedSecrets secrets;

    @BeforeEach
    void a_file_of_keys_that_is_not_there_yet() {
        file = folder.resolve("keys/second-step.key");
        secrets = new LockedSecrets(new SecretKeys(file));
    }

    @Test
    void what_is_locked_shows_nothing_of_the_secret_and_never_looks_the_same() {
        var once = secrets.lock(nele, SECRET);

        assertThat(once).hasSize(49).isNotEqualTo(secrets.lock(nele, SECRET));
        assertThat(new String(once, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("luck");
        assertThat(secrets.open(nele, once)).contains(SECRET);
    }

    @Test
    void the_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        secrets.lock(nele, SECRET);
        var made = Files.readString(file);
        secrets.lock(nele, SECRET);

        assertThat(Files.readString(file)).isEqualTo(made).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void the_secret_of_one_person_opens_nothing_for_another() {
        assertThat(secrets.open(new PersonId(UUID.randomUUID()), secrets.lock(nele, SECRET)))
                .isEmpty();
    }

    @Test
    void a_secret_with_one_bit_changed_opens_nothing() {
        var locked = secrets.lock(nele, SECRET);
        for (int i = 0; i < locked.length; i++) {
            var changed = locked.clone();
            changed[i] ^= 1;
            assertThat(secrets.open(nele, changed)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void another_key_opens_nothing() {
        var others = new LockedSecrets(new SecretKeys(folder.resolve("other.key")));

        assertThat(others.open(nele, secrets.lock(nele, SECRET))).isEmpty();
    }

    @Test
    void after_a_new_line_of_key_the_earlier_one_still_opens_and_asks_to_be_locked_again() throws IOException {
        var before = secrets.lock(nele, SECRET);
        var earlier = Files.readString(file);
        Files.writeString(file, earlier + "ab".repeat(32) + "\n");

        assertThat(secrets.open(nele, before)).contains(SECRET);
        assertThat(secrets.isLockedWell(nele, before)).isFalse();
        var after = secrets.lock(nele, SECRET);
        Files.write(file, List.of("ab".repeat(32)));
        assertThat(secrets.isLockedWell(nele, after)).isTrue();
        assertThat(secrets.open(nele, before)).isEmpty();
    }

    @Test
    void one_kept_before_there_was_a_lock_is_read_and_asks_to_be_locked() {
        assertThat(secrets.open(nele, SECRET)).contains(SECRET);
        assertThat(secrets.isLockedWell(nele, SECRET)).isFalse();
    }
}
