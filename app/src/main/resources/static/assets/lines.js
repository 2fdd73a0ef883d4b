// Rows of a document: add, take away, move up and down by buttons; the numbers in the field names follow.
(() => {
  "use strict";
  const { genoot } = window;
  const idOf = (name) => name.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
  const rowsOf = (lines) => [...lines.querySelector("[data-lines-list]").children];

  const rename = (row, name, index) => {
    const ids = new Map();
    row.querySelectorAll("[name]").forEach((field) => {
      if (field.name === "change-lines") return;
      field.name = field.name.replace(/^([^[]+)\[[^\]]*\]/, `$1[${index}]`);
      if (!field.id) return;
      ids.set(field.id, idOf(field.name));
      field.id = idOf(field.name);
    });
    row.querySelectorAll("[for], [aria-describedby], [id$='-hint'], [id$='-error']").forEach((part) => {
      for (const [old, now] of ids) {
        if (part.htmlFor === old) part.htmlFor = now;
        if (part.id === `${old}-hint` || part.id === `${old}-error`) part.id = part.id.replace(old, now);
        const described = part.getAttribute("aria-describedby");
        if (described?.includes(old)) part.setAttribute("aria-describedby", described.replaceAll(`${old}-`, `${now}-`));
      }
    });
    row.querySelectorAll("[name=change-lines]").forEach((button) => {
      button.value = button.value.replace(/-.*/, `-${index}`);
    });
    row.querySelector(".line-number").textContent = index + 1;
  };

  const renumber = (lines) => {
    // Twice: first to names nobody uses, so that two rows never share a radio button's name on the way.
    const rows = rowsOf(lines);
    rows.forEach((row, index) => rename(row, lines.dataset.lines, `x${index}`));
    rows.forEach((row, index) => rename(row, lines.dataset.lines, index));
    rows.forEach((row, index) => {
      row.querySelector("[data-line-up]").disabled = index === 0;
      row.querySelector("[data-line-down]").disabled = index === rows.length - 1;
    });
    lines.closest("form")?.dispatchEvent(new CustomEvent("genoot:changed", { bubbles: true }));
  };

  const add = (lines) => {
    const row = lines.querySelector("template[data-line-blank]").content.firstElementChild.cloneNode(true);
    lines.querySelector("[data-lines-list]").append(row);
    renumber(lines);
    return row;
  };
  const firstField = (row) => row?.querySelector("input:not([type=hidden]), select, textarea");

  const remove = (lines, row) => {
    const rows = rowsOf(lines);
    const at = rows.indexOf(row);
    const after = row.nextSibling;
    row.remove();
    renumber(lines);
    (firstField(rowsOf(lines)[Math.min(at, rows.length - 2)]) || lines.querySelector("[data-line-add]")).focus();
    genoot.toast(genoot.phrase("removed"), genoot.phrase("undo"), () => {
      lines.querySelector("[data-lines-list]").insertBefore(row, after?.parentNode ? after : null);
      renumber(lines);
      firstField(row)?.focus();
    });
  };

  const move = (lines, row, button, step) => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    renumber(lines);
    (button.disabled ? row.querySelector(step < 0 ? "[data-line-down]" : "[data-line-up]") : button).focus();
    genoot.say(`${rowsOf(lines).indexOf(row) + 1} / ${rowsOf(lines).length}`);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[name=change-lines]");
    const lines = button?.closest("[data-lines]");
    if (!lines) return;
    event.preventDefault();
    const row = button.closest("[data-line]");
    if (button.matches("[data-line-add]")) firstField(add(lines))?.focus();
    else if (button.matches("[data-line-remove]")) remove(lines, row);
    else move(lines, row, button, button.matches("[data-line-up]") ? -1 : 1);
  });

  // Enter on the last row makes the next one, instead of sending the form.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !event.target.matches("[data-line] input")) return;
    event.preventDefault();
    const lines = event.target.closest("[data-lines]");
    const row = event.target.closest("[data-line]");
    firstField(row.nextElementSibling || add(lines))?.focus();
  });

  // A draft that comes back may have more or fewer rows than the page.
  document.addEventListener("genoot:rows", (event) => fit(event.target, event.detail), true);
  const fit = (form, fields) =>
    form.querySelectorAll("[data-lines]").forEach((lines) => {
      const numbers = Object.keys(fields).map((name) => name.match(/^([^[]+)\[(\d+)\]/));
      const last = Math.max(-1, ...numbers.filter((it) => it?.[1] === lines.dataset.lines).map((it) => Number(it[2])));
      while (rowsOf(lines).length <= last) add(lines);
      rowsOf(lines)
        .slice(last + 1)
        .forEach((row) => row.remove());
    });

  document.querySelectorAll("[data-lines]").forEach((lines) => {
    rowsOf(lines).forEach((row, index) => (row.querySelector(".line-number").textContent = index + 1));
    const rows = rowsOf(lines);
    if (rows.length) {
      rows[0].querySelector("[data-line-up]").disabled = true;
      rows.at(-1).querySelector("[data-line-down]").disabled = true;
    }
  });
})();
