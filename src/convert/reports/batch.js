"use strict";
const data = JSON.parse(document.getElementById("rows").textContent);
const body = document.querySelector("tbody"), query = document.querySelector("input"), count = document.querySelector("output");
const more = document.querySelector(".more"), AT_ONCE = 200;
let language = "vi", state = "", column = 1, upward = true, shown = AT_ONCE, found = [];
const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
const haystack = data.rows.map(row => plain([row.file, row.said, ...row.codes].join(" ")));
const order = Object.keys(data.words);
const keys = [row => row.file, row => order.indexOf(row.state), row => row.weight, row => row.people, row => row.outputs.length];
const made = (tag, text, name) => { const node = document.createElement(tag); if (text !== undefined) node.textContent = text; if (name) node.className = name; return node; };

function line(row) {
  const tr = made("tr"), file = made("td", row.file, "file"), status = made("td"), badge = made("span", "", "state");
  if (row.said) file.append(made("small", row.said));
  const dot = made("i"); dot.style.background = `var(--${row.state})`;
  badge.append(dot, data.words[row.state][language]); status.append(badge);
  const codes = made("td");
  for (const text of row.codes) {
    const code = text.split(" ")[0], chip = made("span", text, `chip ${data.codes[code]?.[0] ?? ""}`);
    chip.title = data.codes[code]?.[1] ?? ""; codes.append(chip);
  }
  const outputs = made("td");
  for (const [name, href] of row.outputs) { const a = made("a", name); a.href = href; outputs.append(a); }
  tr.append(file, status, codes, made("td", row.people || "", "num"), outputs);
  return tr;
}
function draw() {
  body.replaceChildren(...found.slice(0, shown).map(index => line(data.rows[index])));
  count.textContent = `${found.length.toLocaleString(language)} / ${data.rows.length.toLocaleString(language)}`;
  more.hidden = found.length <= shown;
  document.querySelectorAll("th").forEach((th, index) => th.setAttribute("aria-sort", index === column ? (upward ? "ascending" : "descending") : "none"));
}
function search() {
  const words = plain(query.value).split(/\s+/).filter(Boolean), key = keys[column], sign = upward ? 1 : -1;
  found = data.rows.map((_, index) => index).filter(index =>
    (!state || data.rows[index].state === state) && words.every(word => haystack[index].includes(word)));
  const compare = new Intl.Collator("vi", {numeric: true}).compare;
  found.sort((a, b) => {
    const x = key(data.rows[a]), y = key(data.rows[b]);
    const by = typeof x === "string" ? compare(x, y) : x - y;
    return sign * by || compare(data.rows[a].file, data.rows[b].file) || a - b;
  });
  shown = AT_ONCE; draw();
}
query.addEventListener("input", search);
more.addEventListener("click", () => { shown += AT_ONCE; draw(); });
document.querySelectorAll("th button").forEach((button, index) => button.addEventListener("click", () => {
  upward = index === column ? !upward : index < 2; column = index; search();
}));
document.querySelectorAll("[data-state]").forEach(button => button.addEventListener("click", () => {
  state = state === button.dataset.state ? "" : button.dataset.state;
  document.querySelectorAll("[data-state]").forEach(one => one.setAttribute("aria-pressed", String(one.dataset.state === state && state !== "")));
  search();
}));
document.querySelector("header button").addEventListener("click", () => {
  const from = language; language = language === "vi" ? "en" : "vi";
  document.documentElement.lang = language;
  document.querySelectorAll("[data-" + language + "]").forEach(node => { node.dataset[from] = node.textContent; node.textContent = node.dataset[language]; });
  query.placeholder = query.ariaLabel = query.dataset["hint" + language]; draw();
});
search();
