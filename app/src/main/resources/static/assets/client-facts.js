// What a company number tells. It is asked in the background and put only in fields that are still empty:
// never in one the person is in or has changed, however late the answer comes.
(() => {
  "use strict";
  const { genoot } = window;
  const ONE_BY_ONE = ["name", "vat", "country"];
  const ADDRESS = ["street", "extra", "postcode", "city"];
  const changed = new WeakSet(); // by the person
  const ours = new WeakMap(); // field → what we put there

  for (const kind of ["input", "change"])
    document.addEventListener(kind, (event) => changed.add(event.target), true);

  const isFree = (field) =>
    field !== document.activeElement &&
    !changed.has(field) &&
    (field.tagName === "SELECT" || field.value === "" || field.value === ours.get(field));

  const put = (field, value = "") => {
    if (field.value === value) return false;
    field.value = value;
    ours.set(field, value);
    return true;
  };

  class Facts {
    constructor(place) {
      this.place = place;
      this.form = place.closest("form");
      this.number = this.field("number");
      this.words = place.querySelector("[data-facts-said]");
      this.number.addEventListener("change", () => this.ask());
      place.querySelector("[name=lookup]").addEventListener("click", (event) => {
        event.preventDefault();
        this.ask();
      });
      // A field that had the focus when the answer came may still be empty when the person leaves it.
      this.form.addEventListener("focusout", () => setTimeout(() => this.fill()));
    }

    field(name) {
      return this.form.elements[this.place.dataset.facts + name];
    }

    async ask() {
      const asked = this.number.value.trim();
      this.known = null;
      this.say("");
      if (!asked) return;
      this.place.setAttribute("aria-busy", "true");
      try {
        const body = new URLSearchParams({ number: asked, country: this.field("country").value });
        const answer = await genoot.request("/clients/facts", { method: "POST", body });
        if (this.number.value.trim() !== asked) return; // another number was typed meanwhile
        if (!answer.ok) return genoot.toast(genoot.phrase("failed"));
        const { fields, said } = await answer.json();
        this.known = fields;
        this.fill();
        this.say(said);
      } catch (unreachable) {
        genoot.toast(genoot.phrase("failed"));
      } finally {
        this.place.removeAttribute("aria-busy");
      }
    }

    fill() {
      const { known } = this;
      if (!known) return;
      const put1 = (name) => put(this.field(name), known[name]);
      const free = (name) => isFree(this.field(name));
      let filled = ONE_BY_ONE.filter(free).filter(put1).length;
      // An address is one thing: half of theirs and half of ours would be nobody's.
      if (ADDRESS.every(free)) filled += ADDRESS.filter(put1).length;
      if (filled) this.form.dispatchEvent(new CustomEvent("genoot:changed", { bubbles: true }));
    }

    say(words) {
      this.words.hidden = !words;
      this.words.querySelector("span").textContent = words;
      if (words) genoot.say(words);
    }
  }

  document.querySelectorAll("[data-facts]").forEach((place) => new Facts(place));
})();
