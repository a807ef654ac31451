// The views of the conversation: for each kind of item, how its node is made and how it changes with the item.

import { h, setText } from "./dom.js";
import { beginningOf, foldButton } from "./fold.js";
import { icon } from "./icons.js";
import { markdown } from "./markdown.js";
import { proseOf } from "./prose.js";
import { questionsView } from "./questions.js";
import { count } from "./words.js";

/** A view: {kind, node, update(item)}. Handlers: send, choose, tryAgain, edit, show, refuse, draft. */
export function viewOf(item, handlers) {
  switch (item.kind) {
    case "user": return userView(handlers);
    case "assistant": return assistantView(item);
    case "questions": return questionsView(item, handlers);
    case "actions": return actionsView(item, handlers);
    case "outline": return cardView(item, handlers, "outline");
    case "deck": return cardView(item, handlers, "deck");
    case "stream": return streamView();
  }
}

function assistantView(item) {
  const node = h(
    "article",
    { class: "message message-assistant prose", data: { testid: "message-assistant" }, "aria-label": "Director" },
    proseOf(item),
  );
  return { kind: item.kind, node, update() {} };
}

function streamView() {
  const node = h("article", {
    class: "message message-assistant prose streaming", data: { testid: "message-stream" }, "aria-label": "Director is writing",
  });
  let shown = null;
  return {
    kind: "stream",
    node,
    update(item) {
      if (item.text === shown) return;
      shown = item.text;
      node.replaceChildren(...markdown(item.text));
    },
  };
}

const lives = {
  sending: { icon: "clock", word: "Sending" },
  waiting: { icon: "clock", word: "Waiting for the connection" },
  saved: { icon: "tick", word: "Saved" },
  answered: { icon: "ticks", word: "Answered" },
  failed: { icon: "alert", word: "Not answered" },
  unsaved: { icon: "alert", word: "Not sent" },
  stopped: { icon: "stop", word: "Stopped" },
};

function userView(handlers) {
  const bubble = h("div", { class: "bubble" });
  const fold = foldButton((whole) => fill(whole));
  const fill = (whole) => bubble.replaceChildren(...bubbleOf(current, whole ? current.text : beginningOf(current.text) ?? current.text));
  const life = h("p", { class: "life" });
  const said = h("p", { class: "said" });
  const again = h("button", { class: "button small", type: "button", data: { testid: "try-again" } }, icon("retry"), "Try again");
  const edit = h("button", { class: "button small quiet", type: "button", data: { testid: "edit" } }, icon("edit"), "Edit");
  const trouble = h("div", { class: "trouble", hidden: true }, said, h("div", { class: "trouble-actions" }, again, edit));
  const node = h(
    "article",
    { class: "message message-user", data: { testid: "message-user" }, "aria-label": "You" },
    bubble, fold.button, life, trouble,
  );
  let current = null;
  again.addEventListener("click", () => handlers.tryAgain(current.id));
  edit.addEventListener("click", () => handlers.edit(current.id));
  return {
    kind: "user",
    node,
    update(item) {
      const isNew = current === null || current.text !== item.text || String(current.round) !== String(item.round);
      current = item;
      if (isNew) {
        fold.update(item.text);
        fill(false);
      }
      const { failure } = item;
      const unsaved = failure?.unsaved === true;
      const stopped = failure?.code === "cancelled";
      const state = item.waiting ? "waiting" : unsaved ? "unsaved" : stopped ? "stopped" : item.life;
      node.dataset.state = item.life;
      if (life.dataset.state !== state) {
        life.dataset.state = state;
        life.replaceChildren(icon(lives[state].icon), h("span", {}, lives[state].word));
      }
      life.classList.toggle("faded", !item.last && item.life === "answered");
      const offered = failure !== null && !failure.retried && (item.last || unsaved);
      const text = offered ? failure.text : item.note;
      trouble.hidden = !text;
      trouble.dataset.tone = offered && !stopped ? "error" : "note";
      setText(said, text ?? "");
      life.classList.toggle("settled", failure !== null && !offered);
      again.hidden = !offered || (failure.retryable === false && !stopped);
      edit.hidden = !offered || !unsaved;
    },
  };
}

// Answers to a question round are lines of "question → answer". The question is shown less prominently than the answer.
function bubbleOf(item, text) {
  if (!item.round) return [h("p", { dir: "auto" }, text)];
  return text.split("\n").map((line) => {
    const question = item.round.find((entry) => line.startsWith(`${entry} → `));
    if (!question) return h("p", { dir: "auto" }, line);
    return h("p", { class: "pair" }, h("span", { class: "asked", dir: "auto" }, question), " ",
      h("span", { class: "given", dir: "auto" }, line.slice(question.length + 3)));
  });
}

function actionsView(item, handlers) {
  const choices = item.actions.map((action) => {
    const mark = h("span", { class: "mark", hidden: true }, icon("tick"));
    const button = h(
      "button",
      { class: action.primary ? "button primary" : "button", type: "button", data: { testid: `action-${action.value}` } },
      mark, h("span", { dir: "auto" }, action.label),
    );
    button.addEventListener("click", () => handlers.choose(action, item.seq));
    return { action, button, mark };
  });
  const row = h("div", { class: "actions", role: "group", "aria-label": item.prompt || "Choices" }, choices.map(({ button }) => button));
  const node = h(
    "article",
    { class: "message message-actions prose", data: { testid: "message-actions" }, "aria-label": "Director asks" },
    item.prompt ? markdown(item.prompt) : null, row,
  );
  return {
    kind: "actions",
    node,
    update(next) {
      row.dataset.state = next.open ? "open" : next.chosen ? "chosen" : "past";
      for (const { action, button, mark } of choices) {
        const chosen = next.chosen === action.value;
        button.disabled = !next.open || next.busy;
        button.classList.toggle("chosen", chosen);
        mark.hidden = !chosen;
        if (chosen) button.setAttribute("aria-pressed", "true");
        else button.removeAttribute("aria-pressed");
      }
    },
  };
}

// A small link from the conversation to the stage.
function cardView(item, handlers, view) {
  const label = view === "deck" ? "The deck is ready" : item.changed > 0 ? "Outline updated" : "Outline ready";
  const facts = [
    Number.isInteger(item.slides) ? count(item.slides, "slide") : null,
    view === "outline" && item.changed > 0 ? `${item.changed} changed` : null,
  ].filter(Boolean).join(" · ");
  const show = h(
    "button",
    { class: "card-link", type: "button", data: { testid: `show-${view}` } },
    h("span", { class: "card-icon" }, icon("slides")),
    h("span", { class: "card-words" }, h("strong", {}, label), facts ? h("span", {}, facts) : null),
    h("span", { class: "card-go" }, "Show"),
  );
  show.addEventListener("click", () => handlers.show(view));
  const node = h(
    "article",
    { class: "message message-card prose", data: { testid: `message-${view}` }, "aria-label": label },
    item.text ? markdown(item.text) : null, show,
  );
  return {
    kind: item.kind,
    node,
    update(next) {
      show.disabled = !next.latest;
      node.classList.toggle("past", !next.latest);
    },
  };
}
