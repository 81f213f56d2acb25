"""Values as JSON text."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.codec import encode
from openapiopenai.compat.sending import transform


def openapi_dumps(obj: Any) -> bytes:
    """Return the JSON text that is sent for a value; of models, what was set. Raises TypeError or ValueError for others."""
    return encode(transform(obj, dict[str, Any]))
