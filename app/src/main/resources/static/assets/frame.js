// What every page can do: speak, keep the focus, find, ask to sign in again, refuse a second click. No eval, no library.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const phrase = (name) => byId("phrases").dataset[name] || "";
  const token = () => document.querySelector("meta[name=csrf]");
  const SOON = 120; // seconds before the end of the session at which people are warned (WCAG 2.2.1)

  /** Fills a live region; empty first, so that the same words twice are read twice. */
  const say = (words, urgent = false) => {
    const region = byId(urgent ? "say-now" : "say");
    region.textContent = "";
    setTimeout(() => (region.textContent = words), 60);
  };

  const toast = (words, label, act) => {
    const note = document.createElement("div");
    note.className = "toast";
    const text = document.createElement("span");
    text.textContent = words;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = label || phrase("close");
    button.addEventListener("click", () => {
      note.remove();
      if (act) act();
    });
    note.append(text, button);
    byId("toasts").append(note);
    say(words);
    setTimeout(() => note.matches(":hover, :focus-within") || note.remove(), 12000);
    return note;
  };

  /** Shows a dialog over the page; when it closes the caret stands where it stood, or the next letters would be lost. */
  const showOver = (dialog) => {
    const place = document.activeElement;
    const caret = place?.selectionStart ?? null;
    dialog.addEventListener(
      "close",
      () => {
        if (!place?.isConnected || document.activeElement !== place) return;
        place.blur();
        place.focus();
        if (caret !== null) place.setSelectionRange(caret, caret);
      },
      { once: true },
    );
    dialog.showModal();
  };

  // ---- who am I: asked before anything is sent again, so that nothing goes out under another name
  const session = async () => {
    const answer = await fetch("/session", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) throw new Error("session " + answer.status);
    const now = await answer.json();
    token().content = now.token;
    document.querySelectorAll(`input[name="${now.parameter}"]`).forEach((field) => (field.value = now.token));
    if (now.person) expectEnd(now.secondsLeft);
    return now;
  };

  // A dialog that opens between two letters would take the second one away.
  const QUIET = 900;
  let lastKey = 0;
  document.addEventListener("keydown", () => (lastKey = Date.now()), true);
  const whenQuiet = (act) => {
    const left = lastKey + QUIET - Date.now();
    if (left > 0) setTimeout(whenQuiet, left, act);
    else act();
  };

  let signingIn = null;
  const signInAgain = (why) => {
    const dialog = byId("sign-in-again");
    if (!dialog) {
      location.reload();
      return new Promise(() => {});
    }
    signingIn ||= new Promise((resolve, reject) => {
      const form = dialog.querySelector("form");
      const wrong = dialog.querySelector("[data-again-error]");
      const finish = (settle) => {
        form.removeEventListener("submit", submit);
        dialog.removeEventListener("close", closed);
        signingIn = null;
        settle();
      };
      const closed = () => finish(() => reject(new Error("not signed in")));
      const isIn = (now) =>
        now.person && now.person === document.body.dataset.person && (!why || now.freshSecondsLeft > 5);
      const submit = async (event) => {
        event.preventDefault();
        const before = await session();
        const body = new URLSearchParams(new FormData(form));
        body.set(before.parameter, before.token);
        const answer = await fetch(form.action, { method: "POST", body });
        const now = await session();
        const code = form.querySelector("[data-again-code]");
        if (code.hidden && new URL(answer.url).pathname === "/sign-in/code") {
          code.hidden = false;
          return void code.querySelector("input").focus();
        }
        if (isIn(now)) {
          finish(resolve);
          form.reset();
          dialog.close();
        } else {
          wrong.hidden = false;
          say(wrong.textContent.trim(), true);
        }
      };
      const words = dialog.querySelector("p");
      words.dataset.usual ||= words.textContent;
      words.textContent = why || words.dataset.usual;
      wrong.hidden = true;
      form.addEventListener("submit", submit);
      dialog.addEventListener("close", closed);
      byId("session-ending")?.close();
      // An answer may be late: who signed in meanwhile, here or in another tab, is not asked twice.
      const ask = async () => {
        const now = await session().catch(() => ({}));
        if (isIn(now)) finish(resolve);
        else showOver(dialog);
      };
      whenQuiet(ask);
    });
    return signingIn;
  };

  /** fetch with the token; a lost session is asked back over the untouched page, then the request goes out again. */
  const request = async (address, options = {}, again = true) => {
    const headers = { ...options.headers, [token().dataset.header]: token().content, Accept: "application/json" };
    // Patience is counted anew for each attempt: signing in again takes a person longer than a server.
    const signal = options.patience ? AbortSignal.timeout(options.patience) : options.signal;
    const answer = await fetch(address, { ...options, headers, signal });
    if (answer.status === 401 && again) {
      await signInAgain();
      return request(address, options, false);
    }
    if (answer.status === 403 && again) {
      const now = await session();
      if (!now.person) await signInAgain();
      return request(address, options, false);
    }
    if (answer.status < 400) expectEnd(Number(document.body.dataset.sessionSeconds));
    return answer;
  };

  // ---- the end of the session is said two minutes before
  let ending;
  const expectEnd = (seconds) => {
    clearTimeout(ending);
    if (seconds > SOON) ending = setTimeout(warn, Math.min((seconds - SOON) * 1000, 2 ** 31 - 1));
  };
  const warn = () => {
    const dialog = byId("session-ending");
    if (dialog && !dialog.open && !byId("sign-in-again").open) showOver(dialog);
  };
  document.addEventListener("click", async (event) => {
    if (!event.target.closest("[data-stay]")) return;
    byId("session-ending").close();
    const now = await session();
    if (!now.person) signInAgain().catch(() => {});
  });
  if (document.body.dataset.person) expectEnd(Number(document.body.dataset.sessionSeconds));

  // ---- forms: a second click does nothing, a lost session is found before anything is sent
  const ready = new WeakSet();
  const before = []; // what must be done before a form leaves, such as keeping its draft
  // Whoever signs out is shown no news in this browser any more.
  before.push(async (form) => {
    if (form.getAttribute("action") !== "/sign-out" || !("serviceWorker" in navigator)) return;
    const worker = await navigator.serviceWorker.getRegistration();
    await (await worker?.pushManager?.getSubscription())?.unsubscribe();
  });
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (ready.has(form)) return void ready.delete(form);
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "yes";
    const button = event.submitter;
    button?.setAttribute("aria-disabled", "true");
    try {
      for (const step of before) await step(form);
      if (document.body.dataset.person) {
        const now = await session();
        // What moves money or rights asks once more who it is, over the untouched form.
        if (!now.person) await signInAgain();
        else if (form.matches("[data-fresh]") && now.freshSecondsLeft < 5) await signInAgain(phrase("showAgain"));
      }
      // A form cannot be sent again while its first sending is still being told: let that end.
      await new Promise((later) => setTimeout(later));
      ready.add(form);
      form.requestSubmit(button);
    } catch (problem) {
      release(form);
      toast(phrase("failed"));
    }
  });
  const release = (form) => {
    delete form.dataset.sending;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  };
  addEventListener("pageshow", () => document.querySelectorAll("[data-sending]").forEach(release));

  // ---- focus and speech after a swap
  const focusOn = (element) => {
    if (!element) return;
    if (!element.matches("a, button, input, select, textarea, [tabindex]")) element.tabIndex = -1;
    element.focus();
  };
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers[token().dataset.header] = token().content;
  });
  document.addEventListener("htmx:beforeRequest", (event) => event.detail.target.setAttribute("aria-busy", "true"));
  document.addEventListener("htmx:afterRequest", (event) => event.detail.target.removeAttribute("aria-busy"));
  // Whoever walks through what was found while more is found goes on where they were.
  document.addEventListener("htmx:beforeSwap", ({ detail: { target } }) => {
    if (target.matches("[data-arrows]") && target.contains(document.activeElement))
      target.dataset.walked = document.activeElement.getAttribute("href");
  });
  const walkOn = (target) => {
    const links = [...target.querySelectorAll("a")];
    const same = links.find((link) => link.getAttribute("href") === target.dataset.walked);
    delete target.dataset.walked;
    (same || links[0] || byId("palette-words")).focus();
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    const source = event.detail.requestConfig?.elt;
    const target = event.detail.target;
    if (target.dataset.walked) return walkOn(target);
    const wanted = source?.dataset.focus;
    const spoken = target.querySelector("[data-say]");
    if (spoken) say(spoken.textContent.trim());
    if (wanted && wanted !== "keep") return focusOn(document.querySelector(wanted));
    const here = target.matches("[data-focus-here]") ? target : target.querySelector("[data-focus-here]");
    if (here) return focusOn(here);
    if (wanted !== "keep" && document.activeElement === document.body)
      focusOn(target.querySelector("h1, h2, h3") || target);
  });
  // What a page asks by itself, again and again, troubles nobody when there is no answer.
  const isQuiet = (event) => event.detail.elt.matches("[data-quiet]");
  document.addEventListener("htmx:responseError", (event) => {
    const { requestConfig, xhr, target } = event.detail;
    if (isQuiet(event)) return;
    if (xhr.status !== 401) return toast(phrase("failed"));
    const { verb, path, elt, parameters } = requestConfig;
    signInAgain().then(
      () => window.htmx.ajax(verb, path, { source: elt, target, values: parameters }),
      () => {},
    );
  });
  document.addEventListener("htmx:sendError", (event) => isQuiet(event) || toast(phrase("failed")));
  focusOn(document.querySelector("[data-focus-here]"));

  // ---- the search box
  const openPalette = () => {
    const palette = byId("palette");
    if (!palette || palette.open) return;
    showOver(palette);
    const box = byId("palette-words");
    box.select();
    if (window.htmx && !byId("palette-found").childElementCount) window.htmx.trigger(box, "search");
  };
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-opens-palette]") && byId("palette")) {
      event.preventDefault();
      openPalette();
    }
    event.target.closest("[data-closes-dialog]")?.closest("dialog").close();
    document
      .querySelectorAll("details.menu[open]")
      .forEach((menu) => menu.contains(event.target) || (menu.open = false));
  });
  const arrow = (event) => {
    const links = [...document.querySelectorAll("[data-arrows] a")];
    const at = links.indexOf(document.activeElement);
    if (!links.length || (at < 0 && document.activeElement !== byId("palette-words"))) return;
    event.preventDefault();
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    (links[next] || byId("palette-words")).focus();
  };

  // ---- keys; single letters can be switched off on the help page (WCAG 2.1.4)
  const LETTERS = "genoot:letters";
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");
  const mainButton = (form) =>
    form.querySelector("[data-main]") || form.querySelector(".button[type=submit]:not(.second, .quiet, .square)");
  document.addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === "k") {
      event.preventDefault();
      return openPalette();
    }
    if (command && event.key === "Enter")
      return mainButton(event.target.closest("form") || document.createElement("form"))?.click();
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && byId("palette")?.open) return arrow(event);
    if (event.key === "Escape") {
      const menu = event.target.closest("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
    if (
      command ||
      event.altKey ||
      event.key.length !== 1 ||
      typing(event.target) ||
      document.querySelector("dialog[open]")
    )
      return;
    if (localStorage.getItem(LETTERS) === "off") return;
    const meant = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    meant?.focus(); // so that Tab goes on into what it opens
    meant?.click();
  });
  const letters = document.querySelector("[data-letters]");
  if (letters) {
    letters.checked = localStorage.getItem(LETTERS) !== "off";
    letters.addEventListener("change", () => localStorage.setItem(LETTERS, letters.checked ? "on" : "off"));
  }

  // ---- words that stand on the page are put where they are going to be changed, after what is there already
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-inserts]");
    if (!button) return;
    const field = document.querySelector(button.dataset.into);
    const words = document.querySelector(button.dataset.inserts).textContent;
    field.value = field.value ? `${field.value.trimEnd()}\n\n${words}` : words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });

  // ---- files may also be dropped
  document.addEventListener("dragover", (event) => {
    const place = event.target.closest("[data-drop]");
    if (!place) return;
    event.preventDefault();
    place.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => event.target.closest("[data-drop]")?.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    const place = event.target.closest("[data-drop]");
    if (!place) return;
    event.preventDefault();
    place.classList.remove("over");
    const field = place.querySelector("input[type=file]");
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });

  window.genoot = { say, toast, phrase, request, session, before };
})();
