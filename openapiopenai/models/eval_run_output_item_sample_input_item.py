"""Model `EvalRunOutputItemSampleInputItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalRunOutputItemSampleInputItem",
]


class EvalRunOutputItemSampleInputItem(BaseModel):
    """A message that a model was asked with."""

    role: str
    """Whose message this is."""
    content: str
    """The text."""
