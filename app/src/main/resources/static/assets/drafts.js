// Nothing typed is ever lost: a form with data-draft is kept on this device at once and on the server soon after.
// The answer is a small acknowledgement, never HTML, so the form being typed in is never touched.
(() => {
  "use strict";
  const { genoot } = window;
  const AFTER_TYPING = 2000;
  const ON_DEVICE = 250;
  const NO_ANSWER = 10000;
  const RETRY = 15000;
  const key = (id) => `genoot:${document.body.dataset.person}:draft:${id}`;

  /** The fields as typed; secrets of the form, files and the draft's own id stay out. */
  const typed = (form) => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== "string" || name === "draft" || name.startsWith("_")) continue;
      if (name in fields) fields[name] = [].concat(fields[name], value);
      else fields[name] = value;
    }
    return fields;
  };

  const element = (tag, look, words = "") => {
    const made = document.createElement(tag);
    if (look) made.className = look;
    made.textContent = words;
    return made;
  };

  const fill = (form, fields) => {
    form.dispatchEvent(new CustomEvent("genoot:rows", { detail: fields }));
    for (const field of form.elements) {
      if (!field.name || field.name === "draft" || field.name.startsWith("_") || field.type === "file") continue;
      const values = [].concat(fields[field.name] ?? []);
      if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
      else if (field.tagName !== "BUTTON") field.value = values[0] ?? "";
    }
    form.dispatchEvent(new CustomEvent("genoot:filled", { bubbles: true }));
  };

  class Keeper {
    constructor(form) {
      this.form = form;
      this.id = form.dataset.draft;
      this.version = Number(form.dataset.draftVersion);
      this.sign = form.querySelector("[data-save-state]") || document.querySelector("[data-save-state]");
      this.saved = JSON.stringify(typed(form));
      form.addEventListener("input", () => this.changed());
      form.addEventListener("change", () => this.changed());
      form.addEventListener("genoot:changed", () => this.changed());
      form.addEventListener("focusout", () => this.isChanged() && this.save());
      addEventListener("pagehide", () => this.leave());
      document.addEventListener("visibilitychange", () => document.hidden && this.leave());
      addEventListener("online", () => this.isChanged() && this.save());
      this.restore();
    }

    isChanged() {
      return JSON.stringify(typed(this.form)) !== this.saved;
    }

    changed() {
      if (!this.isChanged()) return;
      this.rememberAddress();
      clearTimeout(this.deviceTimer);
      this.deviceTimer = setTimeout(() => this.keepHere(), ON_DEVICE);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), AFTER_TYPING);
    }

    /** A reload after a crash must find the same draft. */
    rememberAddress() {
      const here = new URL(location.href);
      if (here.searchParams.get("draft") === this.id) return;
      here.searchParams.set("draft", this.id);
      history.replaceState(history.state, "", here);
    }

    keepHere() {
      try {
        localStorage.setItem(key(this.id), JSON.stringify({ version: this.version, fields: typed(this.form) }));
      } catch (full) {
        this.show("problem", "cloud-off", genoot.phrase("notSaved"));
      }
    }

    body() {
      const { draftKind: kind, draftScope: scope } = this.form.dataset;
      return JSON.stringify({ version: this.version, kind, scope: scope || null, fields: typed(this.form) });
    }

    put(options) {
      return genoot.request(`/drafts/${this.id}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: this.body(),
        ...options,
      });
    }

    async save() {
      clearTimeout(this.timer);
      if (this.conflict) return;
      if (this.saving) return this.saving.then(() => this.isChanged() && this.save());
      if (!this.isChanged()) return;
      this.saving = this.send(JSON.stringify(typed(this.form)));
      try {
        await this.saving;
      } finally {
        this.saving = null;
      }
    }

    async send(sent) {
      this.show("", "refresh-cw", genoot.phrase("saving"));
      try {
        const answer = await this.put({ patience: NO_ANSWER });
        if (answer.status === 409) return this.disagree(await answer.json());
        if (answer.status === 410) return this.finish();
        if (!answer.ok) return this.stayHere(answer.status < 500 ? "problem" : "waiting");
        const { version, savedAt } = await answer.json();
        this.version = version;
        this.saved = sent;
        if (!this.isChanged()) {
          clearTimeout(this.deviceTimer);
          localStorage.removeItem(key(this.id));
        }
        this.show("", "cloud-check", genoot.phrase("saved").replace("#", this.time(savedAt)));
      } catch (unreachable) {
        this.stayHere("waiting");
      }
    }

    /** It has become a document: there is nothing left to keep. */
    finish() {
      localStorage.removeItem(key(this.id));
      this.conflict = true;
    }

    /** The server does not answer or says no: the words stay on this device, and we try again. */
    stayHere(mood) {
      this.keepHere();
      if (mood === "problem") this.show("problem", "cloud-off", genoot.phrase("notSaved"));
      else this.show("waiting", "smartphone", genoot.phrase("here"));
      this.timer = setTimeout(() => this.save(), RETRY);
    }

    leave() {
      if (!this.isChanged() || this.conflict) return;
      this.keepHere();
      const header = document.querySelector("meta[name=csrf]");
      fetch(`/drafts/${this.id}`, {
        method: "PUT",
        keepalive: true,
        body: this.body(),
        headers: { "Content-Type": "application/json", [header.dataset.header]: header.content },
      })
        .then(async (answer) => answer.ok && (this.version = (await answer.json()).version))
        .catch(() => {});
    }

    restore() {
      const kept = JSON.parse(localStorage.getItem(key(this.id)) || "null");
      if (!kept || JSON.stringify(kept.fields) === this.saved) return localStorage.removeItem(key(this.id));
      if (kept.version < this.version)
        return this.disagree({ version: this.version, fields: typed(this.form) }, kept.fields);
      fill(this.form, kept.fields);
      genoot.toast(genoot.phrase("restored"));
      this.save();
    }

    /** Somebody, or my other tab, saved in between: both versions are kept and shown until a person chooses. */
    disagree(theirs, mine = typed(this.form)) {
      this.conflict = true;
      this.keepHere();
      const note = element("div", "notice waiting two-versions");
      note.dataset.twoVersions = "";
      const names = this.differences(mine, theirs.fields);
      const versions = element("div", "versions");
      versions.append(
        this.shown(genoot.phrase("keepMine"), names, mine, () => this.settle(note, theirs, mine)),
        this.shown(genoot.phrase("takeTheirs"), names, theirs.fields, () => this.settle(note, theirs, theirs.fields)),
      );
      note.append(element("p", "", genoot.phrase("elsewhere")), versions);
      this.form.before(note);
      this.show("waiting", "copy", genoot.phrase("elsewhere"));
      genoot.say(genoot.phrase("elsewhere"), true);
    }

    differences(mine, theirs) {
      const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
      return [...names].filter((name) => JSON.stringify(mine[name] ?? "") !== JSON.stringify(theirs[name] ?? ""));
    }

    /** What one of the two says where they differ, and the button that chooses it. */
    shown(label, names, fields, choose) {
      const list = element("dl", "");
      for (const name of names) {
        const field = [].concat(this.form.elements[name] ?? []).find((it) => it.labels?.length);
        const words = field?.labels[0].firstChild?.textContent.trim();
        if (words) list.append(element("dt", "", words), element("dd", "", [].concat(fields[name] ?? "").join(", ") || "–"));
      }
      const button = element("button", "button small second", label);
      button.type = "button";
      button.addEventListener("click", choose);
      const version = element("div", "version");
      version.append(list, button);
      return version;
    }

    settle(note, theirs, fields) {
      this.conflict = false;
      this.version = theirs.version;
      fill(this.form, fields);
      this.saved = "";
      note.remove();
      this.save();
      this.form.dispatchEvent(new CustomEvent("genoot:changed", { bubbles: true }));
      this.form.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    }

    time(instant) {
      return new Intl.DateTimeFormat(document.documentElement.lang, {
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      }).format(new Date(instant));
    }

    show(mood, icon, words) {
      if (!this.sign) return;
      this.sign.className = `save-state ${mood}`;
      this.sign.querySelector("[data-save-words]").textContent = words;
      const use = this.sign.querySelector("use");
      use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#${icon}`));
      if (mood) genoot.say(words);
    }
  }

  const keepers = new Map();
  document.querySelectorAll("form[data-draft]").forEach((form) => keepers.set(form, new Keeper(form)));
  genoot.before.push((form) => keepers.get(form)?.save());
})();
