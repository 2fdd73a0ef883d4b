package coop.genoot.journeys;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every page of Genoot, by its route: who looks at it, and the button whose empty form is refused there. */
final class Inventory {
    /**
     * One page.
     *
     * @param at its address when it is not the route itself; null when it is, or when a link leads to it
     * @param sends the button that sends its form with nothing in it; null when nothing can be refused there
     * @param wrong the one field that is not left empty, and what is typed there
     */
    record Entry(String route, Role role, @Nullable String at, @Nullable String sends, List<String> wrong) {
        /** At this address of the route, such as with a query. */
        Entry at(String address) {
            return new Entry(route, role, address, sends, wrong);
        }

        Entry refuses(String button) {
            return new Entry(route, role, at, button, wrong);
        }

        /** An empty form would be fine there: this is not. */
        Entry typing(String field, String text) {
            return new Entry(route, role, at, sends, List.of(field, text));
        }

        boolean needsId() {
            return route.contains("{") && at == null;
        }
    }

    private static final String MAIN = "main form[method=post] .button[type=submit]:not(.second, .quiet, .square)";

    static final List<Entry> PAGES = List.of(
            page("/sign-in", Role.ANYBODY).refuses("form[action='/sign-in'] .button"),
            page("/recovery", Role.ANYBODY),
            page("/recovery/{token}", Role.ANYBODY).refuses(MAIN),
            page("/unsubscribe/{token}", Role.ANYBODY),
            page("/help", Role.ANYBODY),
            page("/help/accessibility", Role.ANYBODY),
            page("/style", Role.ANYBODY),
            page("/error", Role.ANYBODY).at("/nothing-is-here"),
            page("/q/{token}", Role.ANYBODY).refuses("#acceptance .button.loud"),
            page("/i/{token}", Role.ANYBODY),
            page("/", Role.MEMBER),
            page("/search", Role.MEMBER).at("/search?words=a"),
            page("/security", Role.MEMBER).refuses("form[action='/security/password'] .button"),
            page("/security/address", Role.MEMBER),
            page("/security/sessions", Role.MEMBER),
            page("/security/second-step", Role.MEMBER),
            page("/news", Role.MEMBER),
            page("/news/devices", Role.MEMBER),
            page("/news/ways", Role.MEMBER),
            page("/profile", Role.MEMBER).refuses(MAIN),
            page("/organisation", Role.MEMBER),
            page("/organisation/entities/{entity}", Role.MEMBER),
            page("/activities/new", Role.MEMBER).refuses(MAIN),
            page("/activities/{activity}", Role.MEMBER).refuses(MAIN),
            page("/activities/{activity}/forecast", Role.MEMBER).refuses("#suppose button"),
            page("/account/{activity}", Role.MEMBER),
            page("/account/{activity}/about/{subject}", Role.MEMBER),
            page("/clients", Role.MEMBER),
            page("/clients/new", Role.MEMBER).refuses("main form .button[type=submit]:not([name])"),
            page("/clients/{client}", Role.MEMBER),
            page("/clients/{client}/edit", Role.MEMBER).refuses("main form .button[type=submit]:not([name])"),
            page("/sales", Role.MEMBER),
            page("/sales", Role.FINANCE),
            page("/quotes/new", Role.MEMBER).refuses("button[name=send]:not(.hidden-words)"),
            page("/quotes/{quote}", Role.MEMBER),
            page("/quotes/{quote}/edit", Role.MEMBER).refuses("button[name=send]:not(.hidden-words)"),
            page("/steps", Role.MEMBER),
            page("/steps/defaults", Role.MEMBER),
            page("/steps/{step}", Role.MEMBER).refuses(MAIN).typing("input[name=until]", "2020-01-01"),
            page("/invoices", Role.MEMBER),
            page("/invoices/new", Role.MEMBER),
            page("/invoices/{invoice}", Role.MEMBER),
            page("/invoices/{invoice}/credit-note", Role.MEMBER).refuses(MAIN),
            page("/invoices/{invoice}/reminders/{kind}", Role.MEMBER),
            page("/invoices/{invoice}/collection", Role.MEMBER),
            page("/undelivered/{mail}", Role.MEMBER).refuses(MAIN).typing("input[name=mail]", "nobody"),
            page("/invoices/{invoice}/dispute", Role.MEMBER).refuses(MAIN),
            page("/orders/{order}/invoices/new", Role.MEMBER)
                    .refuses("form.full .button.loud")
                    .typing("input[name=days]", "veel"),
            page("/internal-invoices/new", Role.MEMBER).refuses(MAIN),
            page("/waiting-money", Role.MEMBER),
            page("/waiting-money/{line}", Role.MEMBER).refuses(MAIN),
            page("/invoices/{invoice}/waiting", Role.MEMBER),
            page("/pay", Role.MEMBER),
            page("/contracts", Role.MEMBER),
            page("/contracts/new", Role.MEMBER).refuses(MAIN).typing("input[name=gross]", "veel"),
            page("/contracts/{contract}", Role.MEMBER),
            page("/payroll", Role.FINANCE).refuses(MAIN),
            page("/control", Role.MEMBER),
            page("/control/mine", Role.MEMBER),
            page("/control/traces", Role.MEMBER),
            page("/control/desk", Role.FINANCE),
            page("/control/stops/{stop}", Role.FINANCE).refuses("form[action$='/sending-back'] button[type=submit]"),
            page("/control/reviews/{review}", Role.FINANCE).refuses(MAIN),
            page("/control/entities/{entity}/rules/new", Role.ADMIN).refuses(MAIN),
            page("/control/rules/{rule}/end", Role.ADMIN).refuses(MAIN).typing("input[name=on]", "2020-01-01"),
            page("/services", Role.MEMBER),
            page("/services/figures", Role.MEMBER),
            page("/answers", Role.MEMBER),
            page("/answers/of/{entity}/new", Role.ADMIN).refuses(MAIN),
            page("/answers/{answer}/edit", Role.ADMIN).refuses(MAIN),
            page("/letters", Role.MEMBER).refuses(MAIN),
            page("/letters/{letter}", Role.MEMBER).refuses(MAIN),
            page("/people-of-trust/{entity}", Role.ADMIN),
            page("/requests", Role.MEMBER),
            page("/requests/new", Role.MEMBER).refuses("form[action='/requests'] button[type=submit]"),
            page("/requests/{request}", Role.MEMBER).refuses(MAIN),
            page("/receipts", Role.MEMBER),
            page("/receipts/new", Role.MEMBER).refuses("form[action='/receipts'] button[type=submit]"),
            page("/receipts/kinds", Role.MEMBER).refuses("form[action='/receipts/kinds'] button[type=submit]"),
            page("/receipts/{claim}", Role.MEMBER),
            page("/receipts/desk", Role.FINANCE),
            page("/absence", Role.FINANCE).refuses(MAIN),
            page("/inbox", Role.FINANCE),
            page("/inbox/{request}", Role.FINANCE).refuses("form[action$='/notes'] button[type=submit]"),
            page("/services/of/{entity}/new", Role.ADMIN),
            page("/services/{service}/edit", Role.ADMIN).refuses(MAIN).typing("input[name=days]", "99"),
            page("/bank", Role.FINANCE).refuses("form[action='/bank/files'] button[type=submit]"),
            page("/bank/files/{file}", Role.FINANCE),
            page("/bank/statements/{statement}", Role.FINANCE),
            page("/bank/balance", Role.FINANCE),
            page("/bank/waiting", Role.FINANCE),
            page("/bank/lines/{line}", Role.FINANCE),
            page("/payouts", Role.FINANCE),
            page("/payouts/{batch}", Role.FINANCE),
            page("/payout-account", Role.MEMBER),
            page("/invoices/{invoice}/write-off", Role.FINANCE).refuses(MAIN),
            page("/e-invoices", Role.FINANCE).refuses("form[action='/e-invoices'] button[type=submit]"),
            page("/e-invoices/sent", Role.FINANCE),
            page("/e-invoices/received/{id}", Role.FINANCE),
            page("/books/{entity}/open", Role.FINANCE),
            page("/books/{entity}/journal", Role.FINANCE),
            page("/books/{entity}/balances", Role.FINANCE),
            page("/books/{entity}/files", Role.FINANCE),
            page("/organisation/entities/{entity}/edit", Role.ADMIN).refuses(MAIN),
            page("/organisation/entities/{entity}/offices/new", Role.ADMIN).refuses(MAIN),
            page("/organisation/entities/{entity}/offices/{office}/end", Role.ADMIN),
            page("/organisation/entities/{entity}/staff/new", Role.ADMIN),
            page("/organisation/entities/{entity}/staff/{place}/end", Role.ADMIN),
            page("/organisation/entities/{entity}/teams/new", Role.ADMIN),
            page("/organisation/groups/{group}/entities/new", Role.ADMIN),
            page("/members", Role.ADMIN),
            page("/members/new", Role.ADMIN),
            page("/members/{person}", Role.ADMIN),
            page("/members/{person}/end", Role.ADMIN),
            page("/organisation/settings/{scope}", Role.ADMIN),
            page("/organisation/settings/{scope}/{name}", Role.ADMIN).refuses(MAIN));

    /** Routes that answer GET and are no page of their own → why. */
    static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/actuator/health", "for machines"),
            Map.entry("/actuator/health/*", "for machines"),
            Map.entry("/actuator/prometheus", "for machines"),
            Map.entry("/assets/**", "files of the look"),
            Map.entry("/webjars/**", "files of the look"),
            Map.entry("/looks/{colours}", "files of the look"),
            Map.entry("/service-worker.js", "a script of the browser"),
            Map.entry("/activities/{activity}/logo", "a picture"),
            Map.entry("/activities/{activity}/looks", "a piece of the Activity's page"),
            Map.entry("/invitation/{token}", "opens once, for whoever was invited: its room's tests hold it"),
            Map.entry("/address/{token}", "opens once, from a letter to a new address: its room's tests hold it"),
            Map.entry("/sign-in/code", "stands only between a password and its second step: its room's tests hold it"),
            Map.entry("/payouts/lines/{line}", "in the demo every line of the bank is understood: its room's tests hold it"),
            Map.entry("/payouts/of/{subject}/account", "in the demo no supplier is owed yet: its room's tests hold it"),
            Map.entry("/session", "a script asks it"),
            Map.entry("/drafts/{draft}", "a script asks it"),
            Map.entry("/search/found", "a piece of the search page"),
            Map.entry("/q/{token}/total", "a piece of the client's page"),
            Map.entry("/books", "leads on to what is open in the entity"),
            Map.entry("/forecast", "leads on to what lies ahead of the chosen Activity"),
            Map.entry("/account", "leads on to the account of the chosen Activity"),
            Map.entry("/activities/{activity}/choice", "chooses, and leads on to the first page"),
            Map.entry("/account/{activity}/file", "a download"),
            Map.entry("/books/{entity}/file/journal", "a download"),
            Map.entry("/books/{entity}/file/balances", "a download"),
            Map.entry("/books/{entity}/file/fec", "a download"),
            Map.entry("/books/{entity}/file/fec-description", "a download"),
            Map.entry("/e-invoices/received/{id}/file", "a download"),
            Map.entry("/e-invoices/received/{id}/attachments/{number}", "a download"),
            Map.entry("/control/weeks/{week}/list", "a download"),
            Map.entry("/attachments/{attachment}", "a download"),
            Map.entry("/receipts/{claim}/files/{file}", "a picture, or a download"),
            Map.entry("/contracts/{contract}/pdf", "a download"),
            Map.entry("/payroll/file", "a download"),
            Map.entry("/answers/like", "a piece of the form of a request"),
            Map.entry("/requests/{request}/live", "a piece of the request's page"),
            Map.entry("/inbox/{request}/live", "a piece of the request's page"),
            Map.entry("/invoices/{invoice}/pdf", "a download"),
            Map.entry("/invoices/{invoice}/xml", "a download"),
            Map.entry("/invoices/{invoice}/formal-notice", "a download"),
            Map.entry("/invoices/{invoice}/collection/file", "a download"),
            Map.entry("/steps/{step}/now", "asks before what is never taken back: its room's tests hold it"),
            Map.entry("/i/{token}/pdf", "a download"),
            Map.entry("/i/{token}/xml", "a download"),
            Map.entry("/quotes/{quote}/pdf", "a download"),
            Map.entry("/q/{token}/pdf", "a download"),
            Map.entry("/waiting-money/claims/{claim}/proof", "a download"));

    private Inventory() {}

    private static Entry page(String route, Role role) {
        return new Entry(route, role, null, null, List.of());
    }
}
