"""Embeddings that count words, so that texts about the same are near each other."""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from typing import Any

from ..loopback import Received, Reply
from .replies import message, reply, response

WORDS = ("ferry", "museum", "bread", "sea")


def respond(request: Received) -> Reply | None:
    if request.target.endswith("/responses"):
        return reply(response(message("From six, and not after nine [bakery].")))
    if not request.target.endswith("/embeddings"):
        return None
    sent = json.loads(request.body)
    data = [
        {"object": "embedding", "index": index, "embedding": embedding(text, sent)}
        for index, text in enumerate(sent["input"])
    ]
    return reply(
        {"object": "list", "model": sent["model"], "data": data, "usage": {"prompt_tokens": 8, "total_tokens": 8}}
    )


def embedding(text: str, sent: dict[str, Any]) -> list[float] | str:
    """A unit vector, as numbers or as base64."""
    counts = [text.lower().count(word) for word in WORDS]
    length = sum(count**2 for count in counts) ** 0.5 or 1.0
    numbers = [count / length for count in counts] + [0.0] * (sent["dimensions"] - len(counts))
    return b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode() if "encoding_format" in sent else numbers
