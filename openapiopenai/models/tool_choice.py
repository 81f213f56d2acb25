"""Model `ToolChoice`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ToolChoice",
]


class ToolChoice(BaseModel):
    """`ToolChoice` of the API."""

    id: str
    """Its id, by which other calls name it."""
