// The builder page: opens the presentation that the address names, and updates the screen when its session changes.

import { Announcer } from "./announcer.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { h, reducedMotion, setText, touchFirst } from "./dom.js";
import { Draft } from "./draft.js";
import { Drawer } from "./drawer.js";
import { icon } from "./icons.js";
import { changeSharing, openDecks } from "./access.js";
import { accessToken, addressOf, adoptToken, currentSession, isMadeHere, newSession, userId } from "./identity.js";
import { Indicator } from "./indicator.js";
import { acceptDrops } from "./intake.js";
import { itemsOf } from "./items.js";
import { webAddress } from "./markdown.js";
import { presentationPlace } from "./places.js";
import { remember, remembered } from "./recent.js";
import { NotFound } from "./notfound.js";
import { Session } from "./session.js";
import { Sharing } from "./share.js";
import { Sheet } from "./sheet.js";
import { Stage } from "./stage.js";
import { keys, tab } from "./storage.js";
import { shortened, textOf } from "./transcript.js";
import { Trail } from "./trail.js";
import { hasAltShortcuts, isShortcut } from "./typing.js";
import { noteWantedDeck, returnToDeck } from "./wanted.js";
import { count } from "./words.js";
import { WorkingLine } from "./working.js";

// Turns a title into a file name that is valid on every system.
const fileName = (title) => (title ?? "").replace(/[\u0000-\u001f\\/:*?"<>|]+/g, " ").replace(/\s+/g, " ").trim().slice(0, 80) || "Presentation";
const part = (id) => document.getElementById(id);

class Builder {
  #user; #session; #draft;
  #waiting = false;
  #restored = false;
  #unread = false;
  #chosen = null;
  #connection = "connecting";

  constructor() {
    this.#user = userId();
    this.chat = new Chat({
      log: part("log"), jump: part("jump"),
      handlers: {
        send: (text) => this.#send(text, null),
        choose: (action, seq) => this.#choose(action, seq),
        tryAgain: (id) => this.#tryAgain(id),
        edit: (id) => this.composer.fill(this.#session.withdraw(id)),
        show: (view) => this.#show(view),
        refuse: (reason) => this.composer.refuse(reason),
        draft: { answers: (seq) => this.#draft.answers(seq), keepAnswers: (seq, values) => this.#draft.keepAnswers(seq, values) },
      },
    });
    this.composer = new Composer({
      form: part("composer-form"), field: part("composer"), send: part("send"), intent: part("intent"), note: part("composer-note"), chips: part("chips"),
      onSend: (text, action) => this.#send(text, action), onInput: () => this.#typed(),
    });
    this.working = new WorkingLine({ node: part("working"), onStop: () => this.#session.stop() });
    this.trail = new Trail(part("trail"));
    this.stage = new Stage({ body: part("stage-body"), onShare: (label) => this.#share(label), onUnshare: () => this.#unshare() });
    this.sheet = new Sheet({
      stage: part("stage"), handle: part("sheet-handle"), conversation: part("conversation"), onOpen: () => this.#renderSheet(),
    });
    this.indicator = new Indicator({
      node: part("connection"), banner: part("banner"),
      onReconnect: () => this.#session.connection.retryNow(), onNew: () => this.#startNew(),
    });
    this.announcer = new Announcer(part("announce"));
    this.notFound = new NotFound(part("not-found"));
    this.sharing = new Sharing({ dialog: part("share-dialog"), announce: (text) => this.announcer.say(text) });
    this.drawer = new Drawer({
      dialog: part("drawer"), toggle: part("drawer-toggle"), userId: this.#user,
      current: () => this.#session.id, onPick: (id) => this.#goTo(id), onNew: () => this.#startNew(),
    });
    this.#wireHeader();
    this.#wirePage();
  }

  open({ id, fresh }) {
    this.#session?.close();
    this.#draft = new Draft(this.#user, id);
    this.#restored = false;
    this.chat.clear();
    this.stage.clear();
    this.sheet.toggle(false);
    this.#session = new Session({
      id, userId: this.#user, fresh, onChange: () => this.#changed(), onNews: (frame) => this.#news(frame),
    });
    this.#session.onFailure = (text) => this.announcer.say(text);
    this.composer.open(this.#draft);
    this.#session.start();
    this.#render();
    this.composer.focus();
  }

  #goTo(id) {
    if (id === this.#session.id) return;
    history.pushState(null, "", addressOf(id));
    this.open({ id, fresh: false });
  }

  #startNew() {
    const id = newSession();
    history.pushState(null, "", addressOf(id));
    this.open({ id, fresh: true });
    this.announcer.say("New presentation");
  }

  #send(text, action) {
    this.chat.follow();
    return this.#session.send(text, action);
  }

  #choose(action, seq) {
    if (action.requires_input) {
      this.composer.bind({ value: action.value, label: action.label, seq });
      this.#render();
      return;
    }
    this.#send(action.label, action);
    // The pressed button is disabled now. Without this, the focus would be lost and keyboard users would start at the top of the page.
    if (touchFirst()) part("log").focus({ preventScroll: true });
    else this.composer.focus();
  }

  #tryAgain(id) {
    this.chat.follow();
    this.#session.tryAgain(id);
    this.composer.focus();
  }

  #show(view) {
    this.stage.show(view);
    this.sheet.toggle(true);
  }

  #share(label) {
    const { id, userId: user, transcript } = this.#session;
    if (!transcript.deck) return;
    const addressIn = (given) => webAddress(given ?? "")?.href ?? null;
    // Shares the address that the server gave, because a loopback name in the page's address is of no use on other machines. If people
    // sign in, others need a share link.
    const url = accessToken() ? changeSharing(id, user, true).then((answer) => addressIn(answer?.url)) : addressIn(transcript.deck.payload.url);
    this.sharing.share({ url, title: this.#title(), label });
  }

  async #unshare() {
    const { id, userId: user } = this.#session;
    if (!(await changeSharing(id, user, false))) this.announcer.say("Sharing could not be stopped. Try again in a moment.");
  }

  // A sign-in has put a new token into the address. The same user's session continues; for another user the page loads again.
  async #signedIn() {
    if (!adoptToken()) return;
    if (userId() !== this.#user) {
      location.reload();
      return;
    }
    if ((await openDecks()) && returnToDeck()) return;
    this.#session.connection.retryNow();
  }

  #typed() {
    if (this.#session && this.#phase() === "first") this.#renderStage();
  }

  // Draws once for many frames of a replay. A hidden page gets no animation frames, so it uses a timer.
  #changed() {
    if (this.#waiting) return;
    this.#waiting = true;
    const draw = () => {
      this.#waiting = false;
      this.#render();
    };
    if (document.visibilityState === "visible") requestAnimationFrame(draw);
    else setTimeout(draw, 100);
  }

  #render() {
    const session = this.#session;
    const items = itemsOf(session);
    const live = this.#restored;
    this.#setPhase();
    this.#chosen = items.findLast((item) => item.kind === "actions")?.chosen ?? null;
    const request = items.findLast((item) => item.kind === "actions" && item.open);
    if (session.ready) this.composer.settle(request?.seq ?? null);
    this.composer.update(session.transcript.state, this.#phase() === "talk");
    this.working.render(session);
    this.chat.render(items, live);
    this.trail.render(session.transcript.state);
    this.indicator.render(session);
    this.#renderTitle();
    this.#renderStage();
    this.#renderSheet();
    this.#renderShare();
    this.notFound.show(this.#isNotFound());
    this.#announceConnection();
    this.#remember();
    if (session.ready) this.#restored = true;
  }

  // Whether the address names a session that this browser did not make, and in which this person has nothing. The server does not say
  // whether another user has a session with this id.
  #isNotFound() {
    const { transcript, fresh, ready, unsent, userId: user, id } = this.#session;
    if (fresh || !ready || transcript.hasUserMessages || unsent.length > 0 || isMadeHere(id)) return false;
    return !remembered(user).some((item) => item.session_id === id);
  }

  #phase() {
    const { transcript, fresh, ready, userId: user, id } = this.#session;
    if (transcript.hasUserMessages || this.#session.unsent.length > 0) return "talk";
    if (fresh || ready || transcript.last > 0) return "first";
    return remembered(user).some((item) => item.session_id === id) ? "talk" : "first";
  }

  // Moves the message field from the middle of the first screen to its place below the conversation, with an animation.
  #setPhase() {
    const phase = this.#phase();
    const before = document.body.dataset.phase;
    if (phase === before) return;
    const form = part("composer-form");
    const top = form.getBoundingClientRect().top;
    document.body.dataset.phase = phase;
    if (before !== "first" || phase !== "talk" || reducedMotion()) return;
    const moved = top - form.getBoundingClientRect().top;
    form.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], { duration: 180, easing: "cubic-bezier(.2,.7,.2,1)" });
  }

  #title() {
    return this.#session.transcript.title ?? (this.#session.unsent[0] ? shortened(this.#session.unsent[0].text) : null);
  }

  #renderTitle() {
    const known = this.#title() ?? remembered(this.#user).find((item) => item.session_id === this.#session.id)?.title;
    const title = known || "New presentation";
    setText(part("title"), title);
    part("title").title = title;
    const shown = `${this.#unread ? "● " : ""}${title} · Director`;
    if (document.title !== shown) document.title = shown;
  }

  #renderStage() {
    const { transcript, progress } = this.#session;
    const writing = /(\d+)\s*(?:of|\/)\s*(\d+)/.exec(progress?.text ?? "");
    this.stage.render({
      outline: transcript.outline, deck: transcript.deck, shared: transcript.shared, title: this.#title(), draft: this.composer.text, live: this.#restored,
      drafting: progress !== null && this.#chosen === "accept_plan",
      writing: writing ? { slide: Number(writing[1]), of: Number(writing[2]) } : null,
    });
  }

  #renderSheet() {
    const { transcript } = this.#session;
    const key = keys.seen(this.#user, this.#session.id);
    const newest = this.stage.newest;
    if (this.sheet.visible && newest > 0 && tab.read(key) !== newest) tab.write(key, newest);
    const slides = transcript.outline?.payload.slides.length;
    const words = transcript.deck && transcript.deck.seq >= (transcript.outline?.seq ?? 0) ? "Deck"
      : transcript.outline ? `Outline · ${count(slides, "slide")}` : "Deck · nothing yet";
    this.sheet.describe(words, newest > (tab.read(key) ?? 0));
  }

  #renderShare() {
    const { deck } = this.#session.transcript;
    part("share").hidden = webAddress(deck?.payload.url ?? "") === null;
    part("unshare").hidden = !this.#session.transcript.shared;
    // The deck is one document without other files, so saving it is enough. Browsers allow the download only from the page's own server.
    const file = deck ? presentationPlace(deck.payload.url) : null;
    part("download").hidden = !file;
    if (!file) return;
    part("download").href = file.href;
    part("download").download = `${fileName(this.#title())}.html`;
  }

  #announceConnection() {
    const now = part("connection").dataset.state;
    if (now === this.#connection) return;
    const before = this.#connection;
    this.#connection = now;
    if (now === "connected" && before !== "connecting") this.announcer.say("Connected");
    if (now === "offline") this.announcer.say("Offline. What you write is kept.");
  }

  #remember() {
    const { transcript, id, ready } = this.#session;
    const title = this.#title();
    if (!ready || !title || !transcript.hasUserMessages) return;
    const at = transcript.frames.at(-1).timestamp;
    remember(this.#user, {
      session_id: id, title, current_state: transcript.state, seq: transcript.last,
      updated_at: typeof at === "string" ? at : new Date().toISOString(),
    });
  }

  #news(frame) {
    if (frame.role === "user") return;
    if (document.visibilityState !== "visible") this.#unread = true;
    const said = {
      chat_message: () => [textOf(frame), frame.payload?.sub_title, ...(frame.payload?.list_items ?? [])].filter(Boolean).join(". "),
      action_request: () => frame.payload?.prompt_text ?? "",
      slide_update: () => `The outline has ${count(frame.payload?.slides?.length ?? 0, "slide")}.`,
      presentation_url: () => "The deck is ready.",
    }[frame.type];
    if (said) this.announcer.say(said());
  }

  #wireHeader() {
    part("new-presentation").append(icon("plus"));
    if (hasAltShortcuts) {
      part("new-presentation").title = "New presentation (Alt+N)";
      part("new-presentation").setAttribute("aria-keyshortcuts", "Alt+N");
    }
    part("new-presentation").addEventListener("click", () => this.#startNew());
    const label = h("span", { class: "share-label" }, "Share");
    part("share").append(icon("link"), label);
    part("share").addEventListener("click", () => this.#share(label));
    part("unshare").append(icon("unlink"));
    part("unshare").addEventListener("click", () => this.#unshare());
    part("download").append(icon("download"));
    part("download").setAttribute("aria-label", "Download the deck");
    part("download").title = "Download the deck";
  }

  #wirePage() {
    for (const event of ["wheel", "touchmove", "pointerdown", "keydown"]) {
      part("log").addEventListener(event, () => this.chat.takeOver(), { passive: true });
    }
    addEventListener("popstate", () => {
      // The skip link changes the address as well. A session is opened only if the address names another one.
      const wanted = currentSession();
      if (wanted.id !== this.#session.id) this.open(wanted);
    });
    addEventListener("hashchange", () => this.#signedIn());
    addEventListener("keydown", (event) => {
      if (!isShortcut(event, "n")) return;
      event.preventDefault();
      part("drawer").close();
      this.#startNew();
    });
    acceptDrops({
      take: (text, name) => this.composer.take(text, name), refuse: (reason) => this.composer.refuse(reason),
      dragging: (isOver) => this.composer.invite(isOver),
    });
    // Another tab of this session has sent a message, or one of its messages was acknowledged.
    addEventListener("storage", (event) => {
      if (event.key === this.#session.outbox.storageKey) this.#changed();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible") return;
      this.#unread = false;
      this.#changed();
    });
  }
}

noteWantedDeck();
adoptToken();
if (!((await openDecks()) && returnToDeck())) new Builder().open(currentSession());
