"""Whole conversations in German, Spanish, French and Italian: buttons pressed by their label alone, and the deck at the end."""

import re
import urllib.request

from harness.cases import AsyncCase
from harness.clients import CompatibleClient, NativeClient

# The topic, the answers, a refinement, and the texts that must appear: labels, the deck's prompts, a command of its
# viewer.
CONVERSATIONS = {
    "de": (
        "Antrag auf eine neue Lagerhalle, für den Vorstand, 20 Minuten", "1. 2 Millionen Euro\n2. 30 % mehr\n3. zu teuer",
        "mach Folie 3 visueller", ("Ja, passt", "Präsentation bauen"), "Ergänzen", "Nächste Folie",
    ),
    "es": (
        "Una presentación sobre la luna para niños, 10 minutos", "tú decides",
        "haz que la diapositiva 3 sea más visual", ("Sí, perfecto", "Crear la presentación"), "Por completar",
        "Diapositiva siguiente",
    ),
    "fr": (
        "J'ai besoin d'un exposé sur les volcans pour ma classe, 15 minutes", "comme vous voulez",
        "ajoute une diapositive sur la flûte", ("Oui, parfait", "Créer la présentation"), "À compléter",
        "Diapositive suivante",
    ),
    "it": (
        "Mi serve una presentazione sull'energia solare per il consiglio comunale, 15 minuti", "decidi tu",
        "aggiungi una diapositiva sui costi", ("Sì, va bene così", "Crea la presentazione"), "Da completare",
        "Diapositiva successiva",
    ),
}


class Languages(AsyncCase):
    async def test_a_front_end_that_sends_labels_only_gets_to_the_deck(self):
        server = self.serve()
        for language, (topic, answers, request, labels, fill_in, forward) in CONVERSATIONS.items():
            with self.subTest(language):
                client = await CompatibleClient(server, self.new_id(), f"ada-{language}").enter()
                await client.frame("chat_message")
                for text, ending in (
                    (topic, "chat_message"), (answers, "action_request"), (labels[0], "action_request"),
                    (request, "action_request"), (labels[1], "presentation_url"),
                ):
                    start = len(client.frames)
                    await client.say(text)
                    last = await client.frame(ending, start)
                offered = [f["payload"]["actions"] for f in client.frames if f["type"] == "action_request"]
                self.assertEqual([a["value"] for a in offered[0]], ["accept_plan", "reject_plan"])
                self.assertEqual(offered[0][0]["label"], labels[0])
                self.assertEqual([a["value"] for a in offered[-1]], ["accept_strawman", "request_refinement"])
                self.assertEqual(offered[-1][0]["label"], labels[1])
                html = self.read(last["payload"]["url"])
                self.assertIn(f'<html lang="{language}">', html)
                self.assertIn(f'lang="{language}">{fill_in}</strong>', html)
                self.assertIn(f'aria-label="{forward}"', html)
                english = re.findall(r"Fill in|Next slide|Speaker notes|Slide \d", html)
                self.assertEqual(english, [])
                outline = next(f for f in reversed(client.frames) if f["type"] == "slide_update")
                preview = self.read(outline["payload"]["metadata"]["preview_url"])
                self.assertIn(f'<html lang="{language}">', preview)
                await client.leave()

    async def test_words_stay_in_the_language_after_a_kill(self):
        server = self.serve()
        topic, answers, _, labels, _, _ = CONVERSATIONS["fr"]
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask(topic)
        await client.ask(answers)
        server.restart()
        await client.until_closed()
        await client.enter()
        answer = await client.ask(labels[0], action="accept_plan")
        self.assertEqual(answer[-1]["payload"]["actions"][0]["label"], labels[1])

    def read(self, url: str) -> str:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.read().decode()
