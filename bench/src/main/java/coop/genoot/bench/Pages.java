package coop.genoot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What members do all day, over HTTP, with 1, 8 and 32 of them at once. */
final class Pages {
    static final List<Integer> CLIENTS = List.of(1, 8, 32);
    static final List<String> NAMES = List.of("today", "list", "invoice", "account", "issue");
    private static final int MANY = 32;
    private static final int USUAL_BOOKS = 30;
    private static final int LARGEST_BOOKS = 1_000_000;

    private final House house;
    private final Results results;
    private final Duration time;

    Pages(House house, Results results, int seconds) {
        this.house = house;
        this.results = results;
        this.time = Duration.ofSeconds(seconds);
    }

    private record Member(Cast role, Visitor visitor) {}

    void measure() throws Exception {
        var members = signedIn(USUAL_BOOKS, MANY);
        for (var page : NAMES) {
            run(page, members, MANY, Duration.ofSeconds(Math.max(3, time.toSeconds() / 2)));
            for (int clients : CLIENTS) keep("page." + page + "." + clients, page, members, clients);
        }
        results.put("memory.application", house.residentMegabytes());
        var busiest = signedIn(LARGEST_BOOKS, 1);
        results.put("page.account.busiest.lines", busiest.getFirst().role().invoices());
        keep("page.account.busiest", "account", busiest, 1);
        keep("page.today.busiest", "today", busiest, 1);
        keep("page.list.busiest", "list", busiest, 1);
    }

    /** The pages whose time must not grow with the books, one client, under another name. */
    void measureAlone(String world) throws Exception {
        var members = signedIn(USUAL_BOOKS, 1);
        for (var page : NAMES) {
            run(page, members, 1, time);
            keep(world + "." + page, page, members, 1);
        }
    }

    private List<Member> signedIn(int invoices, int count) throws Exception {
        var members = new ArrayList<Member>();
        try (var database = house.connect()) {
            for (var role : Cast.near(database, invoices, count)) {
                var visitor = new Visitor(house.address());
                visitor.signIn(role.mail(), Cast.PASSWORD);
                members.add(new Member(role, visitor));
            }
        }
        return members;
    }

    private void keep(String name, String page, List<Member> members, int clients) throws Exception {
        double application = house.applicationMillis();
        double database = house.databaseMillis();
        var load = run(page, members, clients, time);
        load.keep(results, name);
        results.put(name + ".cpu.app", (house.applicationMillis() - application) / load.done());
        results.put(name + ".cpu.db", (house.databaseMillis() - database) / load.done());
    }

    private Load run(String page, List<Member> members, int clients, Duration howLong) throws Exception {
        var steps = new ArrayList<Load.Step>();
        for (int i = 0; i < clients; i++) steps.add(step(page, members.get(i % members.size())));
        return Load.of(steps, howLong);
    }

    private Load.Step step(String page, Member member) throws Exception {
        var role = member.role();
        return switch (page) {
            case "today" -> showing(member, "/");
            case "list" -> showing(member, "/invoices");
            case "invoice" -> showing(member, "/invoices/" + role.invoice());
            case "account" -> showing(member, "/account/" + role.activity());
            case "issue" -> issuing(member);
            default -> throw new IllegalArgumentException(page);
        };
    }

    private static Load.Step showing(Member member, String path) {
        return () -> member.visitor().get(path).statusCode() == 200;
    }

    private static Load.Step issuing(Member member) throws Exception {
        var editor = member.visitor().get("/invoices/new?client=" + member.role().client());
        member.visitor().rememberToken(editor.body());
        return () -> {
            var answer = member.visitor().post("/invoices", form(member.role()));
            return answer.statusCode() == 302
                    && answer.headers().firstValue("location").orElse("").contains("/invoices/");
        };
    }

    private static Map<String, String> form(Cast role) {
        var fields = new HashMap<String, String>();
        fields.put("draft", newId().toString());
        fields.put("activity", role.activity());
        fields.put("client", role.client());
        fields.put("title", "Measured");
        for (int i = 0; i < 3; i++) {
            var line = "lines[" + i + "].";
            fields.put(line + "kind", "ITEM");
            fields.put(line + "description", "Work of the day");
            fields.put(line + "quantity", Integer.toString(i + 1));
            fields.put(line + "unit", "HUR");
            fields.put(line + "price", "45");
            fields.put(line + "vat", role.vat());
        }
        return fields;
    }

    /** As a browser makes them: ordered by time, version 7. */
    static UUID newId() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }
}
