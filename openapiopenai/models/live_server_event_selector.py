"""Model `LiveServerEventSelector`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveServerEventSelector",
    "LiveServerEventSelectorDict",
]


class LiveServerEventSelector(BaseModel):
    """An event that a browser gets."""

    type: str
    """Type of the event; `response.event` for those of the Responses API."""
    response_event: str | None = None
    """Type of the event of the Responses API; where `type` is `response.event`, and only there."""


class LiveServerEventSelectorDict(TypedDict, total=False):
    """`LiveServerEventSelector` as a dict, for arguments."""

    type: Required[str]
    response_event: str | None
