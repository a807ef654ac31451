"""A conversation from the greeting to the deck, for tests and recordings: each message or button, the state after
it, and the last frame of its answer."""

CONVERSATION = [
    ("The bees on our roof", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("What is an outline?", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("Neighbours, 10 minutes", None, "CREATE_CONFIRMATION_PLAN", "action_request"),
    ("Yes, perfect", "accept_plan", "GENERATE_STRAWMAN", "action_request"),
    ("Add a slide about honey", None, "REFINE_STRAWMAN", "action_request"),
    ("Build the deck", "accept_strawman", "CONTENT_GENERATION", "presentation_url"),
]


def stays(state: str, shown: str, kinds: list[str]) -> bool:
    """Whether an outline was left unchanged. A model may find nothing to change, and say so."""
    return state == "REFINE_STRAWMAN" and shown == "GENERATE_STRAWMAN" and kinds == ["chat_message"]
