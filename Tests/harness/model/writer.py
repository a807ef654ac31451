"""A well-behaved model: for every stage it gives a valid and sensible answer that depends only on the request."""

from __future__ import annotations

import json
import re

from .requests import ModelRequest


def answer(request: ModelRequest) -> str:
    """The content of the answer: JSON for most stages, plain text for `answer`."""
    made = globals()[f"_{request.stage}"](request)
    return made if isinstance(made, str) else json.dumps(made, ensure_ascii=False)


def _topic(request: ModelRequest) -> str:
    return request.material.get("topic") or "your subject"


def _questions(request: ModelRequest) -> dict:
    topic = _topic(request)[:60]
    return {
        "lead": f"Let us talk about {topic}. A few short answers help me to plan it well.",
        "questions": [f"What do people know about {topic} already?", "What should be different afterwards?",
                      "Which example do you want to use?"],
    }


def _wanted(request: ModelRequest) -> int:
    said = request.material
    if said.get("slides_wanted"):
        return said["slides_wanted"]
    words = " ".join([str(said.get("answers", "")), *said.get("changes_asked", [])])
    found = re.findall(r"(\d+) slides", words)
    return max(2, min(30, int(found[-1]))) if found else 6


def _plan(request: ModelRequest) -> dict:
    count = _wanted(request)
    changes = request.material.get("changes_asked", [])
    return {
        "lead": f"{count} slides that lead from the question to the answer." + (f" New: {changes[-1][:80]}." if changes else ""),
        "summary": f"A talk about {_topic(request)[:100]}.",
        "assumptions": ["Listeners without special knowledge", "One idea a slide", "Figures come from you"],
        "slide_count": count,
        "minutes": 15,
    }


def slide_content(title: str, form: str = "bullets", headings: list[str] | None = None) -> dict:
    visual = {"goal": "", "content": "", "style": ""}
    if form not in ("opening", "closing", "bullets", "quote", "two_columns", "section"):
        visual = {"goal": f"Show {title}", "content": "One clear motif", "style": "Calm, plenty of space"}
    return {"form": form, "headings": headings or [], "title": title, "narrative": f"Why {title} matters here.",
            "points": [f"First about {title}"[:100], f"Second about {title}"[:100]], "visual": visual,
            "notes": f"Say what {title} means to you."}


def _strawman(request: ModelRequest) -> dict:
    count = request.material["slide_count"]
    topic = _topic(request)[:60]
    forms = ["bullets", "points_with_picture", "timeline", "steps", "figures", "bullets"]
    slides = [slide_content(f"What {topic} asks of us, part {n}", forms[n % len(forms)]) for n in range(1, count + 1)]
    slides[0] = slide_content(f"{topic} in one evening", "opening")
    slides[-1] = slide_content("What to do tomorrow", "closing")
    return {"lead": f"{count} slides, from a question to a plan. Every slide can still be changed.", "title": topic,
            "theme": "Curious", "design": "Plenty of space, one colour", "audience": "Everyone", "minutes": 15,
            "style": "professional", "footer": topic[:20], "slides": slides}


def _refine(request: ModelRequest) -> dict:
    asked = request.material["request"]
    slides = request.material["outline"]["slides"]
    words = asked.lower()
    number = next((int(n) for n in re.findall(r"slide (\d+)", words)), 2)
    if "remove" in words:
        edits = [{"op": "remove", "slide": number}]
    elif "move" in words:
        edits = [{"op": "move", "slide": number, "after": 1}]
    elif "add" in words:
        edits = [{"op": "add", "after": max(1, len(slides) - 1),
                  "slide": slide_content("New: " + asked.split("about", 1)[-1].strip()[:60])}]
    elif "visual" in words:
        edits = [{"op": "change", "slide": number, "field": "form", "value": ["picture"]},
                 {"op": "change", "slide": number, "field": "visual", "value": ["Show it", "One picture", "Calm"]}]
    elif "minutes" in words:
        edits = [{"op": "set", "field": "minutes", "value": re.findall(r"\d+", words)[0]}]
    else:
        edits = [{"op": "change", "slide": number, "field": "title", "value": [asked[:100]]}]
    return {"lead": "Done as you asked.", "edits": edits}


def _mark(text: str, fill_in: bool = False) -> dict:
    return {"text": text, "fill_in": fill_in}


def _slide(request: ModelRequest) -> dict:
    slide = request.material["slide"]
    title = slide["title"]
    made: dict = {"title": f"{title}, written", "notes": f"Tell the story of {title[:80]}."}
    marks = [_mark(f"A thought on {title[:60]}"), _mark("An example of your own", True)]
    column = {"heading": "Part", "points": marks}
    visual = {"goal": "Show it", "content": "One motif", "style": "Calm"}
    form = slide["form"]
    if form in ("opening", "section"):
        made["subtitle"] = "A look at what matters"
    elif form == "closing":
        made |= {"points": marks, "call_to_action": _mark("Try one thing tomorrow")}
    elif form == "bullets":
        made["points"] = marks
    elif form.startswith("points_with"):
        made |= {"points": marks, "visual": visual}
    elif form in ("picture", "chart", "diagram"):
        made |= {"visual": visual, "caption": _mark("What we see")}
    elif form in ("two_columns", "comparison"):
        made |= {"left": marks, "right": marks}
        if form == "comparison":
            made["verdict"] = _mark("Both, in turn")
    elif form == "three_panels":
        made["panels"] = [column] * 3
    elif form == "figures":
        made["figures"] = [{"value": _mark("your figure", True), "label": f"Figure {n}", "detail": _mark("")} for n in (1, 2)]
    elif form == "matrix":
        made["quadrants"] = [column] * 4
    elif form in ("timeline", "steps"):
        made["steps"] = [{"marker": str(n), "heading": f"Step {n}", "detail": _mark("What happens")} for n in (1, 2, 3)]
    elif form == "quote":
        made |= {"quote": _mark("A sentence you like", True), "attribution": _mark("who said it", True)}
    elif form == "table":
        made["rows"] = [{"cells": marks}]
    return made


def _answer(request: ModelRequest) -> str:
    return f"You asked about {request.material.get('message', '')[:60]!r}. An outline is a plan for the slides. Press a button to go on."


def _route(request: ModelRequest) -> dict:
    return {"intent": "Ask_Help_Or_Question", "confidence": 90, "topic": ""}
