package coop.genoot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What members do all day, over HTTP, some of them at once. */
final class Pages {
    static final List<String> NAMES = List.of("today", "list", "invoice", "account", "issue");
    private static final int MANY = 32;
    private static final int WARMING = 2;
    private static final int USUAL_BOOKS = 30;
    private static final int LARGEST_BOOKS = 1_000_000;

    private final House house;
    private final Results results;
    private final Duration time;
    private final Duration warmUp;
    private final List<Integer> clients;

    Pages(House house, Results results, Options options) {
        this.house = house;
        this.results = results;
        this.time = Duration.ofSeconds(options.seconds());
        this.warmUp = Duration.ofSeconds(options.warmUp());
        this.clients = options.clients();
    }

    private record Member(Cast role, Visitor visitor) {}

    void measure() throws Exception {
        var members = signedIn(USUAL_BOOKS, MANY);
        warmUp(members);
        for (var page : NAMES) for (int many : clients) keep("page." + page + "." + many, page, members, many);
        results.put("memory.application", house.residentMegabytes());
        var busiest = signedIn(LARGEST_BOOKS, 1);
        results.put("page.account.busiest.lines", busiest.getFirst().role().invoices());
        for (var page : List.of("account", "today", "list")) keep("page." + page + ".busiest", page, busiest, 1);
        alone("large", members);
    }

    /** The pages whose time must not grow with the books, one client, under the name of this world. */
    void measureAlone(String world) throws Exception {
        var members = signedIn(USUAL_BOOKS, MANY);
        warmUp(members);
        alone(world, members);
    }

    private void alone(String world, List<Member> members) throws Exception {
        for (var page : NAMES) keep(world + "." + page, page, members, 1);
    }

    /** Everybody on every page at once: a Java program is at its speed only after some thousand requests. */
    private void warmUp(List<Member> members) throws Exception {
        var steps = new ArrayList<Load.Step>();
        for (int i = 0; i < WARMING; i++)
            for (var page : NAMES) steps.add(step(page, members.get(i % members.size())));
        Load.of(steps, warmUp);
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

    private void keep(String name, String page, List<Member> members, int many) throws Exception {
        double application = house.applicationMillis();
        double database = house.databaseMillis();
        var load = run(page, members, many);
        load.keep(results, name);
        results.put(name + ".cpu.app", (house.applicationMillis() - application) / load.done());
        results.put(name + ".cpu.db", (house.databaseMillis() - database) / load.done());
    }

    private Load run(String page, List<Member> members, int many) throws Exception {
        var steps = new ArrayList<Load.Step>();
        for (int i = 0; i < many; i++) steps.add(step(page, members.get(i % members.size())));
        return Load.of(steps, time);
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
