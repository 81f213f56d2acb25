# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemSampleInputItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalRunOutputItemSampleInputItem",
]


class EvalRunOutputItemSampleInputItem(BaseModel):
    """A message sent to a model in an evaluation run."""

    role: str
    """Role of the message's author."""
    content: str
    """The text."""
