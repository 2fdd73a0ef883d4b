package coop.genoot.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingPeopleBackTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/quotes?step=2", "/é"})
    void leads_to_a_page_of_our_own(String address) {
        assertThat(PageAddress.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:1", "", "/a\nb"})
    void never_leads_to_another_site(String address) {
        assertThat(PageAddress.local(address)).isEqualTo("/");
    }

    @Test
    void an_entry_of_the_menu_is_current_on_the_pages_below_it() {
        assertThat(PageAddress.isBelow("/quotes/17?x=1", "/quotes")).isTrue();
        assertThat(PageAddress.isBelow("/quotes-old", "/quotes")).isFalse();
        assertThat(PageAddress.isBelow("/quotes", "/")).isFalse();
        assertThat(PageAddress.isBelow("/?day=1", "/")).isTrue();
    }
}
