"""A front end that behaves as the Deckster builder page does where a server notices: how it keeps its own copy of the
conversation, what it draws of it, what it tells the server, and how it shows decks. Written from observed behaviour; no part
of that page is in it.

Where the facts leave a choice, the harder one for the server is taken:
- A redraw is a change of the list of messages. Dots and decks do not send the save queue early.
- A save that is due while another is under way is not sent; only a user's message is.
- A message of the user that comes from the server (of another tab) waits in the queue like any other.
- The stage of a stored session never goes down: after a reload the page begins with the final deck if there ever was one.
"""

from .server import FrontEnd

__all__ = ["FrontEnd"]
