package coop.genoot.platform.breach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPasswordsTest {
    private final CommonPasswords common = new CommonPasswords();

    @Test
    void the_list_that_travels_with_the_house_is_there_and_knows_the_first_ones_tried() {
        assertThat(common.size()).isGreaterThan(10_000);
        assertThat(common.knows("password")).isTrue();
        assertThat(common.knows("PassWord")).isTrue();
        assertThat(common.knows("zeven kikkers in de sloot")).isFalse();
    }
}
