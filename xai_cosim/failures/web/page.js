// SPDX-License-Identifier: Apache-2.0
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";

function element(parent, name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  parent.appendChild(made);
  return made;
}

for (const button of document.querySelectorAll("button[data-copy]"))
  button.addEventListener("click", () => {
    const area = document.createElement("textarea");  // the clipboard API is closed to pages from disk
    area.value = button.dataset.copy;
    document.body.appendChild(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.textContent = "copied";
  });

// ---- the tensor: expected, got, and where they differ, a channel at a time

function tensor(t) {
  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const numbers = (text) => new Float64Array(bytes(text).buffer);
  const expected = numbers(t.expected), got = numbers(t.got), state = bytes(t.state);  // state: 0 right, 1 wrong, 2 missing, 3 no value
  const [channels, rows, columns] = t.shape, size = rows * columns;
  let largest = 1;
  for (const value of expected) largest = Math.max(largest, Math.abs(value));

  function color(value) {
    const s = Math.min(1, Math.sqrt(Math.abs(value) / largest)), pale = Math.round(255 * (1 - s));
    return value < 0 ? `rgb(${pale},${pale},255)` : `rgb(255,${pale},${pale})`;
  }
  function draw(canvas, channel, zoom, paint) {
    canvas.width = columns * zoom;
    canvas.height = rows * zoom;
    const context = canvas.getContext("2d");
    for (let i = 0; i < size; i++) {
      context.fillStyle = paint(channel * size + i);
      context.fillRect((i % columns) * zoom, Math.floor(i / columns) * zoom, zoom, zoom);
    }
    if (!t.tile || zoom < 3) return;
    context.strokeStyle = "rgba(0,0,0,.45)";
    context.beginPath();
    for (let x = t.tile; x < columns; x += t.tile) { context.moveTo(x * zoom, 0); context.lineTo(x * zoom, rows * zoom); }
    for (let y = t.tile; y < rows; y += t.tile) { context.moveTo(0, y * zoom); context.lineTo(columns * zoom, y * zoom); }
    context.stroke();
  }
  const difference = (i) => ["#f4f6f9", "#c62828", "#b9c0c9", "#ffffff"][state[i]];
  const gotten = (i) => (state[i] === 2 ? "#b9c0c9" : color(got[i]));
  const where = (channel) => (t.map ? `${t.stream}, channel ${channel}` : t.stream);
  const zoom = Math.max(2, Math.min(12, Math.floor(370 / columns)));
  let chosen = t.channel;

  function show(channel) {
    chosen = channel;
    draw($("map-expected"), channel, zoom, (i) => color(expected[i]));
    draw($("map-got"), channel, zoom, gotten);
    draw($("map-wrong"), channel, zoom, difference);
    const counts = [0, 0, 0, 0];  // by state
    for (let i = 0; i < size; i++) counts[state[channel * size + i]]++;
    const missing = counts[2] ? `, ${counts[2]} never came` : "";
    $("channel").textContent = `${where(channel)}: ${counts[1]} of ${counts[0] + counts[1]} wrong${missing}`;
    for (const figure of $("channels").children) figure.classList.toggle("chosen", +figure.dataset.channel === channel);
  }
  for (let channel = 0; t.map && channel < channels; channel++) {
    const figure = document.createElement("figure"), canvas = document.createElement("canvas");
    draw(canvas, channel, Math.max(1, Math.floor(40 / columns)), difference);
    let wrong = false;
    for (let i = 0; i < size; i++) wrong ||= state[channel * size + i] === 1;
    figure.dataset.channel = channel;
    figure.classList.toggle("wrong", wrong);
    figure.append(canvas, String(channel));
    figure.addEventListener("click", () => show(channel));
    $("channels").appendChild(figure);
  }
  for (const id of ["map-expected", "map-got", "map-wrong"])
    $(id).addEventListener("mousemove", (event) => {
      const column = Math.floor(event.offsetX / zoom), row = Math.floor(event.offsetY / zoom);
      const i = chosen * size + row * columns + column;
      if (column >= columns || row >= rows || state[i] === 3) return;
      const came = state[i] === 2 ? "nothing" : got[i];
      const place = t.map ? `row ${row} column ${column}` : `element ${i}`;
      $("pixel").textContent = `${place}: expected ${expected[i]}, got ${came}`;
    });
  show(chosen);
}
if (data.tensor) tensor(data.tensor);

// ---- the waveform: x is the clock cycle since the packets were released

function waveform(w) {
  const svg = $("wave"), LABEL = 250, ROW = 21, TOP = 22;
  const rows = w.signals.flatMap((s, i) => (i === 0 || w.signals[i - 1].group !== s.group ? [{ title: s.group }, s] : [s]));
  let from = w.start, to = w.end;
  const width = () => svg.clientWidth || 1160;
  const x = (cycle) => LABEL + ((cycle - from) / (to - from)) * (width() - LABEL);
  const height = TOP + rows.length * ROW + 4;
  svg.setAttribute("height", height);

  function first(changes, cycle) {  // the last change at or before a cycle
    let low = 0, high = changes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (changes[middle][0] <= cycle) low = middle; else high = middle - 1;
    }
    return low;
  }
  function signal(group, s, y) {
    const low = y + ROW - 4, high = y + 4, wrong = /mismatch/.test(s.label);
    const begin = first(s.changes, from);
    let path = "", bad = "";
    for (let i = begin; i < s.changes.length && s.changes[i][0] < to; i++) {
      const [at, value] = s.changes[i];
      const next = i + 1 < s.changes.length ? s.changes[i + 1][0] : w.end;
      const left = Math.max(x(at), LABEL), right = Math.min(x(next), width());
      if (right <= LABEL) continue;
      if (s.bit) {
        const level = value === "1" ? high : low;
        path += `${path ? "L" : "M"}${left.toFixed(1)},${level}L${right.toFixed(1)},${level}`;
        if (wrong && value === "1") bad += `M${left.toFixed(1)},${high}H${right.toFixed(1)}`;
      } else {
        const slope = Math.min(3, (right - left) / 2), middle = (low + high) / 2;
        element(group, "path", {
          class: "bus",
          d: `M${left},${middle}L${left + slope},${high}H${right - slope}L${right},${middle}L${right - slope},${low}H${left + slope}Z`,
        });
        const fits = Math.floor((right - left - 6) / 6.1);
        if (fits >= Math.min(value.length, 3)) {
          const shown = value.length > fits ? value.slice(0, fits - 1) + "…" : value;
          element(group, "text", { class: "value", x: left + 4, y: low - 2 }, shown);
        }
      }
    }
    if (path) element(group, "path", { d: path });
    if (bad) element(group, "path", { class: "wrong", d: bad, "stroke-width": 3 });
  }
  function draw() {
    svg.replaceChildren();
    const span = to - from, step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].find((n) => span / n <= 14) || 50000;
    for (let c = Math.ceil(from / step) * step; c < to; c += step) {
      element(svg, "line", { class: "grid", x1: x(c), x2: x(c), y1: TOP, y2: height });
      element(svg, "text", { x: x(c) + 2, y: 13 }, c);
    }
    rows.forEach((row, i) => {
      const y = TOP + i * ROW;
      element(svg, "line", { class: "row", x1: 0, x2: width(), y1: y + ROW, y2: y + ROW });
      if (row.title) element(svg, "text", { class: "group", x: 4, y: y + 15 }, row.title);
      else {
        const label = element(svg, "text", { x: 14, y: y + 15 }, row.label.length > 37 ? "…" + row.label.slice(-36) : row.label);
        element(label, "title", {}, row.label);
        signal(svg, row, y);
      }
    });
    if (w.marker >= from && w.marker < to) {
      const middle = x(w.marker + 0.5);
      element(svg, "line", { class: "marker", id: "marker", "data-cycle": w.marker, x1: middle, x2: middle, y1: 0, y2: height });
    }
    svg.dataset.from = from.toFixed(2);
    svg.dataset.to = to.toFixed(2);
    $("scroll").max = Math.max(0, w.end - w.start - span);
    $("scroll").value = from - w.start;
    $("range").textContent = `cycles ${from.toFixed(0)} to ${to.toFixed(0)}`;
  }
  function view(begin, span) {
    span = Math.min(Math.max(span, 4), w.end - w.start);
    from = Math.min(Math.max(begin, w.start), w.end - span);
    to = from + span;
    draw();
  }
  function zoom(factor, around) { view(around - (around - from) * factor, (to - from) * factor); }
  const center = () => (w.marker >= from && w.marker < to ? w.marker : (from + to) / 2);
  $("zoom-in").addEventListener("click", () => zoom(0.5, center()));
  $("zoom-out").addEventListener("click", () => zoom(2, center()));
  $("zoom-fit").addEventListener("click", () => view(w.start, w.end - w.start));
  $("zoom-marker").addEventListener("click", () => view(w.marker - 12, 24));
  $("scroll").addEventListener("input", (event) => view(w.start + Number(event.target.value), to - from));
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    const at = from + ((event.offsetX - LABEL) / (width() - LABEL)) * (to - from);
    if (event.shiftKey) view(from + (Math.sign(event.deltaY) * (to - from)) / 8, to - from);
    else zoom(event.deltaY < 0 ? 0.8 : 1.25, at);
  }, { passive: false });
  let grabbed = null;
  svg.addEventListener("pointerdown", (event) => { grabbed = { x: event.clientX, from }; svg.setPointerCapture(event.pointerId); });
  svg.addEventListener("pointermove", (event) => {
    if (grabbed) view(grabbed.from - ((event.clientX - grabbed.x) / (width() - LABEL)) * (to - from), to - from);
  });
  svg.addEventListener("pointerup", () => { grabbed = null; });
  window.addEventListener("resize", draw);
  view(w.marker - 16, 28);
}
if (data.wave) waveform(data.wave);

// ---- stall timelines: runs of [state, cycles]

const STATES = { t: "#1b7f4b", p: "#e0a100", c: "#c62828", i: "#e6eaef" };
for (const [number, line] of data.stalls.entries()) {
  const svg = $(`stall-${number}`);
  svg.setAttribute("viewBox", `0 0 ${line.cycles} 1`);
  svg.setAttribute("preserveAspectRatio", "none");
  let at = 0;
  for (const [state, cycles] of line.runs) {
    if (state !== "i") element(svg, "rect", { x: at, y: 0, width: cycles, height: 1, fill: STATES[state] });
    else element(svg, "rect", { x: at, y: 0.42, width: cycles, height: 0.16, fill: STATES.i });
    at += cycles;
  }
  if (line.marker !== null) element(svg, "rect", { x: line.marker, y: 0, width: Math.max(line.cycles / 900, 0.2), height: 1, fill: "#000" });
}
document.body.dataset.ready = "yes";
