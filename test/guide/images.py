"""A model that sees an otter, and one that draws the shortest PNG."""

from __future__ import annotations

import json
from base64 import b64encode

from ..loopback import Received, Reply
from .replies import message, reply, response, stream

TEXT = "It floats on its back."
PNG = b64encode(b"\x89PNG\r\n\x1a\n").decode()
DRAWN = {"b64_json": PNG, "created_at": 1, "size": "1024x1024", "quality": "low", "background": "opaque"}


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/responses"):
        return reply(response(message(TEXT)))
    if request.target.endswith("/chat/completions"):
        return reply({"id": "c_1", "choices": [{"index": 0, "message": {"role": "assistant", "content": TEXT}}]})
    if "/images/" not in request.target:
        return None
    if b"multipart" in request.headers["content-type"].encode() or not json.loads(request.body).get("stream"):
        return reply({"created": 1, "data": [{"b64_json": PNG}]})
    return stream(
        {"type": "image_generation.partial_image", "partial_image_index": 0, "output_format": "png", **DRAWN},
        {"type": "image_generation.completed", "output_format": "png", "usage": {}, **DRAWN},
    )
