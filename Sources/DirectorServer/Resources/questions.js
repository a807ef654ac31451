// A question round. People answer below each question, or all questions at once in the message field.

import { h } from "./dom.js";
import { spans } from "./markdown.js";
import { guardPaste } from "./intake.js";
import { proseOf } from "./prose.js";
import { sends } from "./typing.js";

export function questionsView(item, handlers) {
  const held = handlers.draft.answers(item.seq);
  const fields = item.questions.map((question, index) => {
    const field = h("textarea", {
      class: "answer", rows: "1", dir: "auto", placeholder: "Your answer", "aria-label": question,
      data: { testid: `question-input-${index + 1}` },
    });
    field.value = held[index] ?? "";
    return field;
  });
  const send = h("button", { class: "button primary", type: "submit", data: { testid: "send-answers" } }, "Send answers");
  const tally = h("span", { class: "tally", "aria-live": "off" });
  const rows = item.questions.map((question, index) =>
    h("li", {}, h("p", { class: "question", dir: "auto" }, spans(question)), fields[index]));
  const foot = h("div", { class: "questions-foot" }, send, tally);
  const form = h("form", { class: "questions" }, h("ol", {}, rows), foot);
  const node = h(
    "article",
    { class: "message message-assistant prose", data: { testid: "message-assistant" }, "aria-label": "Director asks" },
    proseOf(item, false), form,
  );

  const answers = () => fields.map((field) => field.value.trim());
  const changed = () => {
    const given = answers().filter((answer) => answer !== "").length;
    send.disabled = given === 0;
    tally.textContent = given === 0 ? "Answer what you like; the rest is assumed." : `${given} of ${fields.length} answered`;
    handlers.draft.keepAnswers(item.seq, fields.map((field) => field.value));
  };
  const submit = () => {
    const lines = answers().flatMap((answer, index) =>
      answer === "" ? [] : [`${item.questions[index]} → ${answer.replace(/\s*\n\s*/g, " ")}`]);
    if (lines.length > 0) handlers.send(lines.join("\n"));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  fields.forEach((field, index) => {
    field.addEventListener("input", changed);
    guardPaste(field, handlers.refuse);
    // Enter moves to the next question. In the last one it sends the answers.
    field.addEventListener("keydown", (event) => {
      if (!sends(event)) return;
      event.preventDefault();
      const next = fields[index + 1];
      if (next && !event.ctrlKey && !event.metaKey) next.focus();
      else submit();
    });
  });
  changed();

  return {
    kind: "questions",
    node,
    update(next) {
      form.dataset.state = next.open ? "open" : "past";
      for (const field of fields) field.hidden = !next.open;
      foot.hidden = !next.open;
    },
  };
}
