// Makes the nodes of the conversation. Words enter the document as text only.

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The node of a card. `onPress(entry, action)` is called for its buttons. */
export function drawCard(card, isAnswered, onPress) {
  const entries = card.map((entry) => {
    const attributes = { class: "entry", "data-from": entry.isUser ? "user" : "bot", "data-type": entry.type };
    return element("div", attributes, ...parts(entry, isAnswered, onPress));
  });
  return element("li", { class: card[0].isUser ? "user" : "bot" }, ...entries);
}

function parts(entry, isAnswered, onPress) {
  const { payload } = entry;
  switch (entry.type) {
    case "chat_message":
      return [
        element("p", {}, payload.text),
        ...(payload.sub_title ? [element("p", { class: "sub" }, payload.sub_title)] : []),
        ...(payload.list_items ? [element("ul", {}, ...payload.list_items.map((item) => element("li", {}, item)))] : []),
      ];
    case "action_request":
      return [element("p", {}, payload.prompt_text), buttons(entry, isAnswered, onPress)];
    case "slide_update":
      return [
        element("p", {}, `${payload.metadata.main_title}: ${payload.slides.length} slides`),
        element("ul", {}, ...payload.slides.map((slide) => element("li", {}, slide.title))),
      ];
    case "presentation_url":
      return [element("p", {}, `Presentation ${payload.presentation_id}: ${payload.slide_count} slides`)];
    default:
      return [element("p", {}, entry.type)];
  }
}

function buttons(entry, isAnswered, onPress) {
  const row = element("div", { class: "actions" });
  for (const action of entry.payload.actions) {
    const button = element("button", { type: "button", "data-action": action.value }, action.label);
    if (action.primary) button.classList.add("primary");
    button.disabled = isAnswered(entry.id);
    button.addEventListener("click", () => onPress(entry, action));
    row.append(button);
  }
  return row;
}
