package coop.genoot.treasury;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.watching.BankFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@TreasuryTest
class WatchingAFolderTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    Clock clock;

    @Autowired
    ToldMoney told;

    private void put(Path folder, String name, byte[] content, Instant changed) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    @Test
    void takes_good_files_sets_broken_ones_apart_and_leaves_what_is_still_written(@TempDir Path folder)
            throws IOException {
        var world = worlds.build();
        var good = world.statement(1, "0.00").credit("5.00", "x").bytes();
        var before = clock.instant().minusSeconds(60);
        put(folder, "good.cod", good, before);
        put(folder, "broken.cod", "nonsense".getBytes(US_ASCII), before);
        put(folder, "growing.cod", good, clock.instant());

        var moved = new BankFolder(folder, files, clock).empty();

        assertThat(moved).isEqualTo(2);
        assertThat(folder.resolve("taken/good.cod")).exists();
        assertThat(folder.resolve("refused/broken.cod")).exists();
        assertThat(folder.resolve("growing.cod")).exists();
        assertThat(told.arrivals(world)).hasSize(1);
    }

    @Test
    void what_it_took_is_shown_to_those_whose_account_it_is_and_to_nobody_else(@TempDir Path folder)
            throws IOException {
        var ours = worlds.build();
        var theirs = worlds.build();
        var name = UUID.randomUUID() + ".cod";
        put(folder, name, ours.statement(1, "0.00").credit("5.00", "x").bytes(), clock.instant().minusSeconds(60));

        new BankFolder(folder, files, clock).empty();

        assertThat(seenBy(ours.finance())).contains(name);
        assertThat(seenBy(theirs.finance())).doesNotContain(name);
    }

    private List<String> seenBy(Actor someone) {
        return CurrentActor.as(someone, () -> files.latest(someone, 100)).stream()
                .map(BankFileView::name)
                .toList();
    }
}
