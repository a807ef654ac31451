"""A conversation from greeting to deck, as tests and recordings have it: what is said, the button, the state it leads to, and
what the answer ends with."""

CONVERSATION = [
    ("The bees on our roof", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("What is an outline?", None, "ASK_CLARIFYING_QUESTIONS", "chat_message"),
    ("Neighbours, 10 minutes", None, "CREATE_CONFIRMATION_PLAN", "action_request"),
    ("Yes, perfect", "accept_plan", "GENERATE_STRAWMAN", "action_request"),
    ("Add a slide about honey", None, "REFINE_STRAWMAN", "action_request"),
    ("Build the deck", "accept_strawman", "CONTENT_GENERATION", "presentation_url"),
]


def stays(state: str, shown: str, kinds: list[str]) -> bool:
    """Whether an outline was left as it is: a model may find nothing to change in it, and say so."""
    return state == "REFINE_STRAWMAN" and shown == "GENERATE_STRAWMAN" and kinds == ["chat_message"]
