"""Model `LiveServerEventSelector`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveServerEventSelector",
    "LiveServerEventSelectorDict",
]


class LiveServerEventSelector(BaseModel):
    """`LiveServerEventSelector` of the API."""

    type: str
    response_event: str | None = None


class LiveServerEventSelectorDict(TypedDict, total=False):
    """`LiveServerEventSelector` as a dict, for arguments."""

    type: Required[str]
    response_event: str | None
