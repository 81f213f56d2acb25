"""A model that knows why the sea is salty."""

from __future__ import annotations

import json

from ..loopback import Received, Reply
from .replies import message, reply, response, stream

TEXT = "Rivers bring it."


def respond(request: Received) -> Reply | None:
    whole = response(message(TEXT))
    if not json.loads(request.body).get("stream"):
        return reply(whole)
    delta = {"item_id": "msg_1", "output_index": 0, "content_index": 0, "delta": TEXT, "sequence_number": 1}
    return stream(
        {"type": "response.output_text.delta", **delta},
        {"type": "response.completed", "sequence_number": 2, "response": whole},
    )
