# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DoneEvent",
]


class DoneEvent(BaseModel):
    """The stream has ended."""

    event: Literal["done"] = "done"
    """Name of the event: always `done`."""
    data: Literal["[DONE]"] = "[DONE]"
    """Always `[DONE]`."""
