# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemSampleOutputItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunOutputItemSampleOutputItem",
]


class EvalRunOutputItemSampleOutputItem(BaseModel):
    """A message that a model generated in an evaluation run."""

    role: str | None = None
    """Role of the message's author."""
    content: str | None = None
    """The text."""
