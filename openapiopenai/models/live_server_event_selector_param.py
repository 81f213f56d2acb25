"""Model `LiveServerEventSelectorParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveServerEventSelectorParam",
    "LiveServerEventSelectorParamDict",
]


class LiveServerEventSelectorParam(BaseModel):
    """An event that a browser gets."""

    type: str
    """Type of the event; `response.event` for those of the Responses API."""
    response_event: str | None = None
    """Type of the event of the Responses API; where `type` is `response.event`, and only there."""


class LiveServerEventSelectorParamDict(TypedDict, total=False):
    """`LiveServerEventSelectorParam` as a dict, for arguments."""

    type: Required[str]
    response_event: str
