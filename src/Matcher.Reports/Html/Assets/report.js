(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const texts = data.texts;
  const wide = matchMedia("(min-width: 60rem)");
  const pageLength = 50;

  // Panels are packed: one character stands for what many share, U+E000 for the panel's own identifier.
  const ranges = [[0x180, 0x2ff], [0x460, 0x58f], [0x700, 0x7ff], [0xe001, 0xf8ff]];
  const fragment = (code) => {
    let before = 0;
    for (const [first, last] of ranges) {
      if (code >= first && code <= last) return data.fragments[before + code - first];
      before += last - first + 1;
    }
  };
  const named = (text) => text.replace(/[\u0180-\u02ff\u0460-\u058f\u0700-\u07ff\ue001-\uf8ff]/g, (c) => fragment(c.charCodeAt(0)));
  // Twice: a fragment may name others.
  const unpack = (id, self) => parse(named(named(byId(id).textContent)).replaceAll("\ue000", self));
  const cut = (text, longest) => {
    const flat = text.replace(/\s+/g, " ").trim();
    return flat.length > longest ? flat.slice(0, longest - 1) + "…" : flat;
  };

  const parse = (markup) => {
    const template = document.createElement("template");
    template.innerHTML = markup;
    return template.content;
  };

  // A packed panel leaves out what follows from the rest: the numbers of its marks, the lines of the role, the words that it quotes.
  const panelOf = (id) => {
    const panel = unpack("p-" + id, id);
    panel.querySelectorAll(".m").forEach((mark, i) => { mark.id = id + "m" + i; });
    const fields = panel.querySelectorAll(".field");
    for (const item of panel.querySelectorAll("[data-at]")) {
      const [field, start, length] = item.dataset.at.split(" ").map(Number);
      item.prepend(cut(fields[field].textContent.slice(start, start + length), 100));
    }
    for (const gain of panel.querySelectorAll(".ev b")) gain.textContent = gain.textContent.replace(";", texts.gainBetween) + texts.gainAfter;
    const criteria = data.roles[/^r(\d+)/.exec(id)[1] - 1].criteria;
    for (const line of panel.querySelectorAll(".line")) {
      const ask = line.querySelector(".ask:empty");
      if (!ask) continue;
      ask.textContent = criteria[line.dataset.k][1];
      if (ask.matches("a")) ask.href = "#" + id + "m" + line.querySelector("[data-m]").dataset.m.split(" ")[0];
    }
    for (const quote of panel.querySelectorAll(".ev q:empty")) {
      const numbers = quote.closest("[data-m]").dataset.m.split(" ");
      quote.textContent = cut(numbers.map((number) => panel.getElementById(id + "m" + number).textContent).join(""), 90);
      quote.parentElement.href = "#" + id + "m" + numbers[0];
    }
    return panel;
  };

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  // Whole millionths in, rounded half up: the figures are those of the other formats.
  const points = (micros) => {
    const digits = String(Math.floor((Math.abs(micros) + 5000) / 10000)).padStart(3, "0");
    return (micros < 0 ? "−" : "") + digits.slice(0, -2) + texts.decimal + digits.slice(-2);
  };

  const fill = (details) => {
    if (!details.querySelector(".panel")) details.append(panelOf(details.id));
  };

  // One candidate: from a line to its words, from a word to its lines.
  const clear = (panel) => {
    for (const element of panel.querySelectorAll(".on")) element.classList.remove("on");
    panel.querySelector(".earned").replaceChildren();
  };

  const go = (element, block) => {
    // Words that are not coloured are no link, and take the focus all the same.
    if (!element.matches("a, summary, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block });
  };

  const pickLine = (panel, line, items) => {
    clear(panel);
    line.classList.add("on");
    const marks = [...items].flatMap((item) => item.dataset.m.split(" ").filter(Boolean)).map((number) => byId(prefix(panel) + "m" + number));
    for (const mark of marks) mark.classList.add("on");
    if (marks.length > 0) go(marks[0], "center");
  };

  const prefix = (panel) => panel.querySelector(".line").id.replace(/k\d+$/, "");

  const pickMark = (panel, mark) => {
    clear(panel);
    mark.classList.add("on");
    const number = mark.id.slice(mark.id.lastIndexOf("m") + 1);
    const items = [...panel.querySelectorAll(`.ev > [data-m~="${number}"]`)];
    const list = make("ul");
    for (const item of items) {
      const line = item.closest(".line");
      line.classList.add("on");
      const told = [...item.querySelectorAll("b, .how")].map((part) => part.textContent).join(" ");
      list.append(make("li", {}, make("a", { href: "#" + line.id }, line.querySelector(".ask").textContent), " " + told));
    }
    panel.querySelector(".earned").replaceChildren(make("strong", {}, texts.earns), list);
    if (wide.matches && items.length > 0) items[0].closest(".line").scrollIntoView({ block: "nearest" });
  };

  // Roles, pages, and the place that an address names.
  const sections = [...document.querySelectorAll("main > .role")];
  const links = [...document.querySelectorAll(".roles a")];
  const select = (section) => {
    if (links.length === 0) return;
    for (const other of sections) other.hidden = other !== section;
    for (const link of links) {
      if (link.hash !== "#" + section.id) link.removeAttribute("aria-current");
      else {
        link.setAttribute("aria-current", "true");
        link.scrollIntoView({ block: "nearest", inline: "center" });
      }
    }
  };

  const pages = new Map();
  const turn = (section, page) => {
    const list = section.querySelector(".list");
    const known = pages.get(section) ?? [[...list.children]];
    pages.set(section, known);
    if (!known[page]) known[page] = [...unpack(section.id + "p" + page, "").children];
    list.replaceChildren(...known[page]);
    section.querySelectorAll(".pager button").forEach((button, i) => {
      if (i === page) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
    const heat = section.querySelector(".heat");
    heat.querySelector(".scroll")?.remove();
    if (heat.open) drawMap(section, heat);
  };
  const pageOf = (section) => Math.max(0, [...section.querySelectorAll(".pager button")].findIndex((button) => button.hasAttribute("aria-current")));

  const show = (hash) => {
    const [, role, candidate, rest] = /^#(r\d+)(?:c(\d+))?(.*)$/.exec(hash) ?? [];
    const section = role && byId(role);
    if (!section || !sections.includes(section)) return false;
    select(section);
    if (!candidate) {
      if (links.length > 0) scrollTo(0, 0);
      return true;
    }
    const page = Math.floor((candidate - 1) / pageLength);
    if (page !== pageOf(section)) turn(section, page);
    const details = byId(`${role}c${candidate}`);
    if (!details) return false;
    details.open = true;
    fill(details);
    const target = rest ? byId(hash.slice(1)) : details.querySelector("summary");
    if (target) go(target, "start");
    return true;
  };

  // The views.
  const coverage = (value) => {
    const cell = make("td", {}, value < 0 ? "✕" : String(value));
    if (value < 0) cell.className = "no";
    else cell.style.setProperty("--v", value);
    return cell;
  };

  const drawMap = (section, view) => {
    const role = data.roles[sections.indexOf(section)];
    const first = pageOf(section) * pageLength;
    const shown = role.candidates.slice(first, first + pageLength);
    const head = make("tr", {}, make("th", { scope: "col" }, texts.criterion));
    shown.forEach(([who], i) => head.append(make("th", { scope: "col" }, make("a", { href: `#${section.id}c${first + i + 1}` }, who))));
    const body = make("tbody");
    role.criteria.forEach(([kind, text], k) => {
      const row = make("tr", {}, make("th", { scope: "row", dir: "auto" }, make("i", { class: "dot k-" + kind }), text));
      for (const candidate of shown) row.append(coverage(candidate[3][k]));
      body.append(row);
    });
    view.append(make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": texts.scroll }, make("table", { class: "map" }, make("thead", {}, head), body)));
  };

  const quotes = (panel, k) => [...panel.querySelectorAll(`.line[data-k="${k}"] q`)].slice(0, 2).map((quote) => make("q", { dir: "auto" }, quote.textContent));

  const drawPair = (section, table, choices) => {
    const role = data.roles[sections.indexOf(section)];
    const pair = choices.map((choice) => Number(choice.value));
    const [one, other] = pair.map((i) => role.candidates[i]);
    const panels = pair.map((i) => panelOf(`${section.id}c${i + 1}`));
    const head = make("tr", {}, ...[texts.criterion, one[0], other[0], texts.difference].map((text) => make("th", { scope: "col" }, text)));
    const told = ([, score, , , isInsufficient]) => isInsufficient ? `${texts.insufficient} (${points(score)})` : points(score);
    const sign = (difference) => (difference > 0 ? "+" : "") + points(difference);
    const body = make("tbody", {}, make("tr", { class: "more" }, make("th", { scope: "row" }, texts.score), ...[one, other].map(told).map((score) => make("td", {}, score)), make("td", {}, sign(other[1] - one[1]))));
    // What sets the two apart comes first.
    const order = role.criteria.map((_, k) => k).sort((a, b) => Math.abs(other[2][b] - one[2][b]) - Math.abs(other[2][a] - one[2][a]) || a - b);
    for (const k of order) {
      const [kind, text, weight] = role.criteria[k];
      const cells = [one, other].map((candidate, side) => {
        const bar = make("span", { class: "bar k-" + kind, "aria-hidden": "true" }, make("i"));
        bar.firstChild.style.width = Math.max(0, candidate[3][k]) + "%";
        return make("td", {}, points(candidate[2][k]) + (candidate[3][k] < 0 ? ` (${texts.denied})` : ""), bar, ...quotes(panels[side], k));
      });
      body.append(make("tr", {}, make("th", { scope: "row", dir: "auto" }, make("i", { class: "dot k-" + kind }), `${text} (${points(weight)})`), ...cells, make("td", {}, sign(other[2][k] - one[2][k]))));
    }
    table.replaceChildren(make("thead", {}, head), body);
  };

  const drawCompare = (section, view) => {
    const role = data.roles[sections.indexOf(section)];
    const choices = [texts.first, texts.second].map((label, side) => {
      const choice = make("select", {}, ...role.candidates.map(([who], i) => make("option", { value: i }, `${i + 1}. ${who}`)));
      choice.selectedIndex = side;
      return [choice, make("label", {}, label + " ", choice)];
    });
    const table = make("table", { class: "duo" });
    const draw = () => drawPair(section, table, choices.map(([choice]) => choice));
    for (const [choice] of choices) choice.addEventListener("change", draw);
    view.append(make("div", { class: "pick" }, ...choices.map(([, label]) => label)), make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": texts.scroll }, table));
    draw();
  };

  addEventListener("toggle", ({ target }) => {
    if (!target.open) return;
    const section = target.closest(".role");
    if (target.matches(".cand > details")) fill(target);
    else if (target.matches(".heat") && !target.querySelector(".scroll")) drawMap(section, target);
    else if (target.matches(".compare") && !target.querySelector(".scroll")) drawCompare(section, target);
  }, true);

  addEventListener("click", (event) => {
    const page = event.target.closest(".pager button");
    if (page) {
      const section = page.closest(".role");
      turn(section, [...page.parentElement.querySelectorAll("button")].indexOf(page));
      section.querySelector(".list").scrollIntoView({ block: "start" });
      return;
    }
    const link = event.target.closest("a[href^='#'], span.m");
    const panel = link?.closest(".panel");
    if (!panel) return;
    event.preventDefault();
    const line = link.closest(".line");
    if (link.matches(".m")) pickMark(panel, link);
    else if (link.matches(".ask")) pickLine(panel, line, line.querySelectorAll("[data-m]"));
    else if (line) pickLine(panel, line, [link.closest("[data-m]")]);
    else go(byId(link.hash.slice(1)).querySelector(".ask"), "center");
  });

  // What is gone to stands below the bar of roles, however many lines that takes.
  const measure = () => document.documentElement.style.setProperty("--nav", (document.querySelector(".roles")?.offsetHeight ?? 0) + "px");
  measure();
  addEventListener("resize", measure);
  addEventListener("hashchange", () => show(location.hash));
  for (const hidden of document.querySelectorAll(".heat, .compare, .pager")) hidden.hidden = false;
  if (!show(location.hash) && sections.length > 0) select(sections[0]);
})();
