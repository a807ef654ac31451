// The items that the conversation shows, in order, computed from a session. Each item keeps its key, so a message keeps its place on
// screen while it changes from sending to saved to answered.

import { isQuestionRound, textOf } from "./transcript.js";
import { actionsOf, listOf, stepIndex } from "./workflow.js";

export function itemsOf(session) {
  const { transcript } = session;
  const items = [];
  const requests = [];
  let round = null;
  transcript.frames.forEach((frame, index) => {
    const state = transcript.states[index];
    const key = `seq${frame.seq}`;
    if (frame.role === "user") {
      items.push(userItem(session, frame.turn_id ?? key, textOf(frame)));
      if (round) {
        round.open = false;
        items.at(-1).round = round.questions;
        round = null;
      }
      requests.at(-1)?.turns.push({ id: frame.turn_id ?? key, text: textOf(frame) });
      return;
    }
    switch (frame.type) {
      case "chat_message": {
        const item = {
          key, kind: "assistant", seq: frame.seq, text: textOf(frame), plain: frame.payload?.format === "plain",
          subtitle: typeof frame.payload?.sub_title === "string" ? frame.payload.sub_title : "", list: listOf(frame),
        };
        if (isQuestionRound(frame, state)) {
          item.kind = "questions";
          item.questions = item.list;
          item.open = true;
          if (round) round.open = false;
          round = item;
        }
        items.push(item);
        break;
      }
      case "action_request": {
        const item = {
          key, kind: "actions", seq: frame.seq, prompt: String(frame.payload?.prompt_text ?? ""),
          actions: actionsOf(frame), turns: [], state, chosen: null, open: false,
        };
        requests.push(item);
        items.push(item);
        break;
      }
      case "slide_update":
        if (Array.isArray(frame.payload?.slides)) {
          items.push({
            key, kind: "outline", seq: frame.seq, slides: frame.payload.slides.length,
            changed: Array.isArray(frame.payload.affected_slides) ? frame.payload.affected_slides.length : 0,
            latest: transcript.outline?.seq === frame.seq,
          });
        }
        break;
      case "presentation_url":
        items.push({
          key, kind: "deck", seq: frame.seq, text: String(frame.payload?.message ?? ""),
          slides: frame.payload?.slide_count, latest: transcript.deck?.seq === frame.seq,
        });
        break;
    }
  });
  for (const entry of session.unsent) {
    items.push(userItem(session, entry.turn_id, entry.text));
    if (round) {
      items.at(-1).round = round.questions;
      if (!session.failures.has(entry.turn_id)) round.open = false;
    }
    requests.at(-1)?.turns.push({ id: entry.turn_id, text: entry.text });
  }
  for (const [id, text] of session.streams) items.push({ key: `stream${id}`, kind: "stream", text });
  settle(requests, session);
  markLast(items);
  return items;
}

function userItem(session, id, text) {
  const failure = session.failures.get(id) ?? null;
  const life = session.lifeOf(id);
  return {
    key: `turn${id}`, kind: "user", id, text, life, failure, note: session.notes.get(id) ?? null,
    waiting: life === "sending" && !session.connected, last: false, round: null,
  };
}

// Finds out which button of each request was pressed, and whether the latest request is still open.
function settle(requests, session) {
  requests.forEach((request, index) => {
    for (const turn of request.turns) {
      const failed = session.failures.has(turn.id);
      const action = session.actionOf(turn.id)?.value ?? labelled(request.actions, turn.text);
      if (action && !failed && request.actions.some((item) => item.value === action)) request.chosen = action;
    }
    const next = requests[index + 1];
    if (next) {
      // The same buttons came again, so the person has asked for changes in between.
      if (request.chosen === null && request.turns.length > 0 && sameButtons(request, next)) {
        request.chosen = request.actions.find((item) => item.requires_input)?.value ?? null;
      }
      return;
    }
    const unmoved = stepIndex(session.transcript.state) === stepIndex(request.state) && !(session.transcript.deck?.seq > request.seq);
    request.open = request.chosen === null && unmoved;
    request.busy = session.busy;
  });
}

function labelled(actions, text) {
  const said = text.trim().toLowerCase();
  return actions.find((action) => action.label.trim().toLowerCase() === said || action.value === said)?.value ?? null;
}

function sameButtons(first, second) {
  const values = (request) => request.actions.map((action) => action.value).sort().join(" ");
  return values(first) === values(second);
}

function markLast(items) {
  const last = items.findLast((item) => item.kind === "user");
  if (last) last.last = true;
}
