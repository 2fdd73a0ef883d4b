package coop.genoot.home.web;

import coop.genoot.home.Brand;
import coop.genoot.home.BrandSource;
import coop.genoot.home.Frame;
import coop.genoot.home.MenuEntry;
import coop.genoot.home.PlusEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.PageModel;
import coop.genoot.platform.Words;
import coop.genoot.platform.headers.PageSecrets;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the frame around every page: what the rooms offer, as far as this person may see it. */
@Component
class FrameModel implements PageModel {
    private final List<MenuEntry> menu;
    private final List<PlusEntry> plus;
    private final List<BrandSource> brands;

    FrameModel(List<MenuEntry> menu, List<PlusEntry> plus, List<BrandSource> brands) {
        this.menu = menu.stream().sorted(Comparator.comparing(MenuEntry::order)).toList();
        this.plus = plus.stream().sorted(Comparator.comparing(PlusEntry::order)).toList();
        this.brands = brands;
    }

    @Override
    public void addTo(Map<String, Object> model, HttpServletRequest request) {
        if (model.get("t") instanceof Words t) model.putIfAbsent("frame", frame(request, t));
    }

    private Frame frame(HttpServletRequest request, Words t) {
        var me = CurrentActor.get();
        var signedIn = me != null && me.kind() == Actor.Kind.PERSON ? me : null;
        var path = PageAddress.of(request);
        return new Frame(
                signedIn == null ? null : person(signedIn, request),
                signedIn == null ? List.of() : menu(signedIn, t, path, false, !needsNoBrand(request)),
                signedIn == null ? List.of() : menu(signedIn, t, path, true, !needsNoBrand(request)),
                signedIn == null ? List.of() : plus(signedIn, t),
                new Frame.Csrf("_csrf", "X-CSRF-TOKEN", PageSecrets.formToken(request)),
                PageSecrets.nonce(request),
                ChoiceController.themeOf(request),
                t.language(),
                path,
                secondsOf(request));
    }

    private Frame.Person person(Actor me, HttpServletRequest request) {
        return new Frame.Person(me.self().toString(), me.name(), needsNoBrand(request) ? List.of() : brandsOf(me));
    }

    private List<Brand> brandsOf(Actor me) {
        return brands.stream().flatMap(source -> source.brandsOf(me).stream()).toList();
    }

    /** A fragment shows no frame, and a page that tells of a bug must not stumble over the same bug. */
    private static boolean needsNoBrand(HttpServletRequest request) {
        var isBug = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && code >= 500;
        return isBug || request.getHeader("HX-Request") != null;
    }

    private List<Frame.Item> menu(Actor me, Words t, String path, boolean personal, boolean counted) {
        return menu.stream()
                .filter(entry -> entry.personal() == personal && entry.visibleTo(me))
                .map(entry -> item(entry, counted ? entry.waitingFor(me) : 0, t, path))
                .toList();
    }

    private static Frame.Item item(MenuEntry entry, int waiting, Words t, String path) {
        boolean current = PageAddress.isBelow(path, entry.path());
        return new Frame.Item(t.text(entry.key()), entry.icon(), entry.path(), current, null, waiting);
    }

    private List<Frame.Item> plus(Actor me, Words t) {
        return plus.stream()
                .filter(entry -> entry.visibleTo(me))
                .map(entry -> new Frame.Item(
                        t.text(entry.key()), entry.icon(), entry.path(), false, t.text(entry.hintKey()), 0))
                .toList();
    }

    private static long secondsOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }
}
