"""Model `EvalRunOutputItemSampleOutputItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleOutputItem",
]


class EvalRunOutputItemSampleOutputItem(BaseModel):
    """A message that a model wrote."""

    role: str | None = None
    """Whose message this is."""
    content: str | None = None
    """The text."""
