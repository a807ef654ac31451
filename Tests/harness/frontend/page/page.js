// The builder page: one session at a time, its conversation, its deck, its connection.

import { Cache, claims } from "./cache.js";
import { Connection } from "./connection.js";
import { Conversation, isListed } from "./conversation.js";
import { Database, messageRow } from "./database.js";
import { DeckState } from "./deck.js";
import { drawCard, element } from "./draw.js";
import { SaveQueue } from "./save-queue.js";
import { deckOrigins, director, scaled, sessionOfAddress, user, writeSession } from "./settings.js";
import { ThemeSync } from "./theme.js";
import { Viewer } from "./viewer.js";
import { Work } from "./work.js";

const find = (id) => document.getElementById(id);

const cache = new Cache();
const database = new Database({ user, scaled });
const conversation = new Conversation();
const viewer = new Viewer({ place: find("viewer"), origins: deckOrigins, scaled, onSlide: followSlide });
const connection = new Connection({ address: socketAddress, onFrame: receive, onState: connectionChanged, scaled });
const theme = new ThemeSync({ send: (frame) => connection.send(frame), scaled, onChange: drawTheme });
const queue = new SaveQueue({ save: (rows, at) => database.saveMessages(session, rows, at), scaled });
const work = new Work({ scaled });

let session = null;
let deck = new DeckState({ allows: (address) => viewer.allows(address) });
/** What the tab held when the session was opened; the first connection tells of it. */
let heldAtStart = null;
let answered = new Set();
/** A pressed button that wants words: they go out with its value. */
let intent = null;
let addedSinceDraw = [];
let lastArrival = 0;
let isDrawAsked = false;
let slidePlace = { index: 0, total: null };

/** For tests: what cannot be seen in the document. `listed` counts the listed frames of the present connection. */
const observed = { frames: 0, listed: 0, connections: 0, views: [], themes: [], failedCommands: [] };
window.observed = observed;
window.hasSaved = () => !isDrawAsked && queue.isIdle;
window.viewerCommand = (action, params) => viewer.command(action, params).then(({ data }) => data ?? null);

// Opening a session

async function openSession(id) {
  session = id;
  Object.assign(observed, { frames: 0, views: [] });
  heldAtStart = cache.read(id);
  deck = new DeckState({ allows: (address) => viewer.allows(address) });
  conversation.replaceByStored([]);
  answered = new Set();
  intent = null;
  addedSinceDraw = [];
  work.clear();
  work.endBuild();
  draw();
  // The page's own copy replaces what the tab held; the server is asked after that.
  const stored = await database.load(id).catch((error) => (console.warn(error.message), null));
  if (session !== id) return;
  if (stored) {
    conversation.replaceByStored(stored.messages);
    if (stored.session) deck.restore(stored.session);
  }
  deckChanged();
  draw();
  connection.open();
  drawSessions();
}

function switchSession(id) {
  connection.close();
  cache.wipe();
  queue.forget();
  writeSession(id);
  openSession(id);
}

function socketAddress() {
  const { skip_history, message_count } = claims(heldAtStart ?? cache.read(session));
  heldAtStart = null;
  // The real page does not encode the values either.
  return `${director.replace(/^http/, "ws")}/ws?session_id=${session}&user_id=${user}`
    + `&skip_history=${skip_history}&message_count=${message_count}`;
}

function connectionChanged(state) {
  document.body.dataset.connection = state;
  find("connection").dataset.state = state;
  find("connection").textContent = state;
  if (state === "open") {
    observed.connections += 1;
    observed.listed = 0;
    theme.connected(deck.shown?.id);
  } else {
    theme.disconnected();
  }
  if (state !== "open" && state !== "connecting") {
    work.clear();
    drawWork();
  }
}

// What the server sends

function receive(frame) {
  const { type, payload } = frame;
  observed.frames += 1;
  switch (type) {
    case "status_update":
      work.status(payload, deck.hasAny, drawWork);
      break;
    case "chat_message":
      if (frame.role !== "user" && !payload.ephemeral) work.clear();
      break;
    case "action_request":
      work.clear();
      break;
    case "slide_update":
      deck.takeOutline(payload);
      if (payload.metadata.preview_url) work.clear();
      deckChanged("server");
      break;
    case "presentation_url":
      deck.takeFinal(payload);
      work.clear();
      work.endBuild();
      deckChanged("server");
      break;
    case "sync_response":
      if (deck.takeSync(payload)) work.endBuild();
      deckChanged("server");
      break;
    case "theme_sync":
      theme.answered(payload);
      break;
    default:
      break;
  }
  if (isListed(type)) {
    observed.listed += 1;
    take(conversation.addFrame(frame, Date.now()));
  }
  drawWork();
}

function take(entry) {
  if (entry === null) return;
  addedSinceDraw.push(entry);
  lastArrival = Date.now();
  cache.write(session, conversation.entries);
  askForDraw();
}

// What the user does

function submit(text) {
  if (!connection.isOpen) {
    // The words stay in the composer.
    connection.open();
    return false;
  }
  const data = { text };
  if (intent) Object.assign(data, { action_value: intent.value, action_label: intent.label });
  intent = null;
  say(text, data);
  return true;
}

function press(entry, action) {
  if (action.requires_input) {
    intent = action;
    find("composer").elements.text.focus();
    return;
  }
  // The card counts as answered and the label as said, even if nothing can be sent.
  answered.add(entry.id);
  if (action.value === "accept_strawman") work.beginBuild(deck.final !== null);
  say(action.label, { text: action.label, action_value: action.value, action_label: action.label });
}

function say(text, data) {
  const entry = conversation.addOwn(`user_${crypto.randomUUID()}`, text, Date.now());
  if (connection.isOpen) {
    connection.send({
      type: "user_message",
      data: {
        store_name: null, deep_research: false, web_search: false, extended_generation: true, file_upload: false,
        theme: { mode: "auto" }, ...data,
      },
    });
    work.sent(deck.hasAny);
  }
  cache.write(session, conversation.entries);
  queue.sendAtOnce(messageRow(entry));
  askForDraw();
}

// Decks

/** Shows what is to be shown, stores the session's row, and asks the deck service where the deck is another one. */
function deckChanged(cause) {
  const { shown } = deck;
  const address = shown?.url ?? null;
  const isOther = address !== (observed.views.at(-1)?.address ?? null);
  if (isOther) {
    observed.views.push({ address, cause: cause ?? "database" });
    viewer.show(address);
    slidePlace = { index: 0, total: null };
    if (address !== null) inspect(shown.id);
  }
  if (connection.isOpen) theme.shows(shown?.id);
  if (cause) database.saveSession(session, deck.row).catch((error) => console.warn(error.message));
  find("version").textContent = deck.active;
  find("refused-address").hidden = !shown?.refused;
  find("refused-address").textContent = shown?.refused ? `This page does not embed decks of ${shown.refused}` : "";
  drawThumbnails();
}

/** Asks the deck service about a deck, without credentials. A refusal costs nothing but a line in the console. */
async function inspect(id) {
  const get = (path) => fetch(`${director}/api/presentations/${id}${path}`, { credentials: "omit" });
  const [found] = await Promise.allSettled([get(""), get("/theme/css-variables")]);
  if (found.status !== "fulfilled" || !found.value.ok || deck.shown?.id !== id) return;
  const { slides } = await found.value.json();
  if (slides.length <= (deck.slideCount ?? 0)) return;
  deck.slideCount = slides.length;
  viewer.reload();
  deckChanged("deck service");
}

function followSlide(place) {
  slidePlace = place;
  drawThumbnails();
}

/** An arrow key. */
function command(action) {
  viewer.command(action).catch((error) => {
    observed.failedCommands.push(action);
    console.warn(`${action}: ${error.message}`);
  });
}

// Drawing

/** Frames that come before the page gets to draw are drawn in one go. */
function askForDraw() {
  if (isDrawAsked) return;
  isDrawAsked = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    isDrawAsked = false;
    port1.close();
    draw();
  };
  port2.postMessage(null);
}

function draw() {
  const list = find("entries");
  list.replaceChildren(...conversation.drawn().map((card) => drawCard(card, (id) => answered.has(id), press)));
  list.scrollTop = list.scrollHeight;
  // The user's own messages have gone out already.
  const rows = addedSinceDraw.map(messageRow);
  addedSinceDraw = [];
  queue.redrawn(rows, rows.length > 0 ? lastArrival : Date.now());
  cache.write(session, conversation.entries);
  drawWork();
}

function drawWork() {
  find("work").hidden = work.words === null;
  find("work").querySelector(".words").textContent = work.words ?? "";
  find("loader").hidden = !work.isLoading;
  find("overlay").hidden = !work.isBuilding;
  find("toolbar").inert = work.isBuilding;
}

function drawThumbnails() {
  const total = slidePlace.total ?? deck.slideCount ?? 0;
  // Titles belong to the slides only while their number is the same.
  const hasTitles = total === deck.slides.length;
  const nodes = Array.from({ length: deck.shown?.url ? total : 0 }, (_, index) => {
    const button = element("button", { type: "button", "aria-current": String(index === slidePlace.index) },
      hasTitles ? deck.slides[index] : `Slide ${index + 1}`);
    button.addEventListener("click", () => {
      followSlide({ ...slidePlace, index });
      viewer.goTo(index);
    });
    return element("li", {}, button);
  });
  find("thumbnails").replaceChildren(...nodes);
}

function drawTheme(status) {
  observed.themes.push(status);
  find("theme").dataset.status = status;
  find("theme").textContent = status === "failed" ? "Theme: Failed" : "Theme: auto";
}

async function drawSessions() {
  const known = await database.sessions().catch(() => []);
  find("sessions").replaceChildren(...known.map((id) => {
    const button = element("button", { type: "button", "data-testid": `session-${id}`, "aria-current": String(id === session) },
      id.slice(0, 8));
    button.addEventListener("click", () => id !== session && switchSession(id));
    return button;
  }));
}

// Controls

find("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = event.target.elements.text;
  const text = field.value.trim();
  if (text !== "" && submit(text)) field.value = "";
});
find("new-session").addEventListener("click", () => switchSession(crypto.randomUUID()));
find("notes").addEventListener("change", (event) => viewer.setNotes(event.target.checked));
find("play").addEventListener("click", () => find("viewer").requestFullscreen());
document.addEventListener("fullscreenchange", () => viewer.setPlaying(document.fullscreenElement !== null));
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea")) return;
  if (event.key === "ArrowRight") command("nextSlide");
  if (event.key === "ArrowLeft") command("prevSlide");
});

openSession(sessionOfAddress());
