"""A response that takes a while."""

from __future__ import annotations

import json

from ..loopback import Received, Reply
from .replies import message, reply, response, stream

USAGE = {
    "input_tokens": 2000,
    "input_tokens_details": {"cached_tokens": 1000},
    "output_tokens": 750,
    "output_tokens_details": {"reasoning_tokens": 640},
    "total_tokens": 2750,
}
REASONING = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [{"type": "summary_text", "text": "Order the harbors by wind."}],
}


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/input_tokens"):
        return reply({"object": "response.input_tokens", "input_tokens": 11})
    if "stream=true" in request.target:
        return stream({"type": "response.completed", "sequence_number": 4, "response": response(message("Done."))})
    if "/responses" not in request.target:
        return None
    if request.method == "POST" and json.loads(request.body).get("background"):
        return reply(response(status="queued"))
    return reply(response(REASONING, message("First Naxos."), usage=USAGE))
