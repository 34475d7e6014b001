"use strict";
const data = JSON.parse(document.getElementById("rows").textContent);
const body = document.querySelector("tbody"), query = document.querySelector("input"), count = document.querySelector("output");
const more = document.querySelector(".more"), why = document.querySelector(".why"), AT_ONCE = 200;
let language = "vi", state = "", column = 1, upward = true, shown = AT_ONCE, found = [];
const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
const haystack = data.rows.map(row => plain([row.file, row.said, ...row.codes, ...Object.values(data.words[row.fault] ?? {})].join(" ")));
const heads = document.querySelectorAll("th"), order = Object.keys(data.words);
const keys = [row => row.file, row => order.indexOf(row.state), row => row.weight, row => row.people, row => row.outputs.length];
const made = (tag, text, name) => { const node = document.createElement(tag); if (text !== undefined) node.textContent = text; if (name) node.className = name; return node; };

function line(row) {
  const tr = made("tr"), file = made("td", row.file, "file"), status = made("td"), badge = made("span", "", "state");
  if (row.said) file.append(made("small", row.said));
  const dot = made("i"); dot.style.background = `var(--${row.state})`;
  badge.append(dot, data.words[row.state][language]); status.append(badge);
  if (row.fault && row.state === "failed") status.append(made("small", data.words[row.fault]?.[language] ?? row.fault));
  const codes = made("td");
  for (const text of row.codes) {
    const code = text.split(" ")[0], known = data.codes[code], chip = made("button", text, `chip ${known?.severity ?? ""}`);
    chip.title = known ? `${known.name}: ${known[language]}` : ""; chip.dataset.code = code; codes.append(chip);
  }
  const outputs = made("td"), people = made("td", row.people || "", "num"); people.title = heads[3].textContent;
  for (const [name, href] of row.outputs) { const a = made("a", name); a.href = href; outputs.append(a); }
  tr.append(file, status, codes, people, outputs);
  return tr;
}
function draw() {
  const code = query.value.trim().toUpperCase(), known = data.codes[code];
  why.hidden = !known; why.textContent = known ? `${code} ${known.name}: ${known[language]}` : "";
  body.replaceChildren(...found.slice(0, shown).map(index => line(data.rows[index])));
  count.textContent = `${found.length.toLocaleString(language)} / ${data.rows.length.toLocaleString(language)}`;
  more.hidden = found.length <= shown;
  heads.forEach((th, index) => th.setAttribute("aria-sort", index === column ? (upward ? "ascending" : "descending") : "none"));
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
document.addEventListener("click", event => {
  const code = event.target.dataset?.code;
  if (code) { query.value = query.value === code ? "" : code; search(); }
});
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
