package coop.genoot.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Goes through a page with the Tab key and looks where the focus is: through the whole of it, or through what is its
 * own, when the frame around it was walked before.
 */
final class Walk {
    private static final int SPARE = 12;

    /** Remembers what the Tab key should reach: of radio buttons one a group. */
    private static final String EXPECT =
            """
            (whole) => {
              const room = whole ? document.body : document.querySelector("main");
              const can = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
              const groups = new Map();
              const isShown = (it) => it.getClientRects().length && it.checkVisibility({ visibilityProperty: true });
              const all = [...room.querySelectorAll(can)]
                .filter((it) => it.tabIndex >= 0 && !it.disabled && isShown(it));
              const expected = all.filter((it) => {
                if (it.type !== "radio") return true;
                const group = it.form?.id + it.name;
                const chosen = all.find((other) => other.type === "radio" && other.name === it.name && other.checked);
                if (chosen ? chosen !== it : groups.has(group)) return false;
                return groups.set(group, it);
              });
              const before = room.getAttribute("tabindex");
              room.tabIndex = -1; // the walk begins at the top, wherever the page put the focus
              room.focus({ preventScroll: true });
              if (before === null) room.removeAttribute("tabindex");
              window.walk = { room, left: new Set(expected), first: null };
              return expected.length;
            }
            """;

    /** What is wrong with where the focus is now; "end" when it has left the page or is back at the beginning. */
    private static final String LOOK =
            """
            async () => {
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const it = document.activeElement;
              if (!it || it === document.body || it === window.walk.first) return "end";
              if (!window.walk.room.contains(it)) return "end";
              window.walk.first ??= it;
              window.walk.left.delete(it);
              const label = it.matches("[type=radio], [type=checkbox], [type=file]") ? it.closest("label") : null;
              const box = (label ?? it).getBoundingClientRect();
              const faults = [];
              const looks = [it, label].filter(Boolean).map((seen) => getComputedStyle(seen));
              if (!looks.some((look) => look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2))
                faults.push("focus is not visible");
              const inText = getComputedStyle(it).display === "inline";
              if (!inText && Math.min(box.width, box.height) < 24)
                faults.push(`is only ${Math.round(box.width)} × ${Math.round(box.height)}`);
              const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
              const top = Math.max(box.top, 0);
              const y = (top + Math.min(box.bottom, innerHeight)) / 2;
              if (y < 0 || y > innerHeight) faults.push("is out of view");
              else {
                const seen = document.elementFromPoint(x, y);
                if (seen && !(label ?? it).contains(seen) && !seen.contains(it))
                  faults.push("is covered by " + seen.outerHTML.slice(0, 80));
              }
              return faults.length ? faults.join(", ") + ": " + it.outerHTML.slice(0, 140) : "";
            }
            """;

    private Walk() {}

    static List<String> through(Page page, boolean isWhole) {
        var faults = new ArrayList<String>();
        int most = ((Number) page.evaluate(EXPECT, isWhole)).intValue() + SPARE;
        var seen = "";
        for (int i = 0; i < most && !seen.equals("end"); i++) {
            page.keyboard().press("Tab");
            seen = Objects.toString(page.evaluate(LOOK));
            if (!seen.isEmpty() && !seen.equals("end")) faults.add(seen);
        }
        if (!seen.equals("end")) faults.add("the focus never leaves");
        @SuppressWarnings("unchecked")
        var left = (List<String>) page.evaluate("() => [...window.walk.left].map((it) => it.outerHTML.slice(0, 140))");
        left.forEach(it -> faults.add("is never reached: " + it));
        return faults;
    }
}
