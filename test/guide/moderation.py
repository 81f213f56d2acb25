"""A model that dislikes violence."""

from __future__ import annotations

from ..loopback import Received, Reply
from .replies import reply

NAMES = ("harassment", "self-harm/intent", "violence")


def respond(request: Received) -> Reply | None:
    flagged = b"break" in request.body
    scores = {name: 0.86 if flagged and name == "violence" else 0.0001 for name in NAMES}
    result = {
        "flagged": flagged,
        "categories": {name: score > 0.5 for name, score in scores.items()},
        "category_scores": scores,
        "category_applied_input_types": {name: ["text"] for name in NAMES},
    }
    return reply({"id": "modr-1", "model": "omni-moderation-latest", "results": [result]})
