"""A model that is busy if it is told so."""

from __future__ import annotations

import json

from ..loopback import Received, Reply
from .long_and_cheap import USAGE
from .replies import message, reply, response, stream


def respond(request: Received) -> Reply | None:
    body = json.loads(request.body)
    if "busy" in body["input"] and body["model"] == "gpt-5.1":
        return Reply(429, {"content-type": "application/json"}, [b'{"error": {"message": "busy"}}'])
    whole = response(message("Hello!"), model=body["model"], usage=USAGE)
    if not body.get("stream"):
        return reply(whole)
    return stream({"type": "response.completed", "sequence_number": 1, "response": whole})
