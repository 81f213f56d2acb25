"""Values as JSON text."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.codec import encode


def openapi_dumps(obj: Any) -> bytes:
    """Return the JSON text that is sent for a value. Raises TypeError or ValueError for what has none."""
    return encode(obj)
