"""A model that knows the mood of a review."""

from __future__ import annotations

import json

from ..loopback import Received, Reply
from .replies import message, reply, response


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/embeddings"):
        return None
    body = json.loads(request.body)
    mood = "negative" if "Never" in str(body["input"]) else "positive"
    return reply(response(message(json.dumps({"mood": mood}) if "text" in body else mood)))
