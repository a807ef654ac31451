// The workflow as the page shows it: five steps, and the state after each logged frame.

export const steps = [
  { id: "topic", name: "Topic", states: ["PROVIDE_GREETING"] },
  { id: "questions", name: "Questions", states: ["ASK_CLARIFYING_QUESTIONS"] },
  { id: "plan", name: "Plan", states: ["CREATE_CONFIRMATION_PLAN"] },
  { id: "strawman", name: "Strawman", states: ["GENERATE_STRAWMAN", "REFINE_STRAWMAN"] },
  { id: "deck", name: "Deck", states: ["CONTENT_GENERATION", "END"] },
];

export function stepIndex(state) {
  return Math.max(0, steps.findIndex((step) => step.states.includes(state)));
}

function isKnownState(state) {
  return steps.some((step) => step.states.includes(state));
}

/** The state after `frame`: the state it names, otherwise the one that its kind implies, otherwise the state before. */
export function stateAfter(frame, before) {
  if (isKnownState(frame.state)) return frame.state;
  switch (frame.type) {
    case "slide_update":
      return before === "REFINE_STRAWMAN" ? before : "GENERATE_STRAWMAN";
    case "presentation_url":
      return "CONTENT_GENERATION";
    case "action_request": {
      const values = actionsOf(frame).map((action) => action.value);
      if (values.includes("accept_plan")) return "CREATE_CONFIRMATION_PLAN";
      if (values.includes("accept_strawman") && before !== "REFINE_STRAWMAN") return "GENERATE_STRAWMAN";
      return before;
    }
    case "chat_message": {
      const asks = frame.role !== "user" && listOf(frame).length > 0 && before === "PROVIDE_GREETING";
      return asks ? "ASK_CLARIFYING_QUESTIONS" : before;
    }
    default:
      return before;
  }
}

/** The well-formed buttons of an action request. */
export function actionsOf(frame) {
  const actions = frame.payload?.actions;
  if (!Array.isArray(actions)) return [];
  return actions.filter((action) => typeof action?.value === "string" && typeof action?.label === "string");
}

/** The list items of a chat message, strings only. */
export function listOf(frame) {
  const items = frame.payload?.list_items;
  return Array.isArray(items) ? items.filter((item) => typeof item === "string" && item.trim() !== "") : [];
}
