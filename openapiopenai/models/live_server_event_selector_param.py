"""Model `LiveServerEventSelectorParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveServerEventSelectorParam",
    "LiveServerEventSelectorParamDict",
]


class LiveServerEventSelectorParam(BaseModel):
    """`LiveServerEventSelectorParam` of the API."""

    type: str
    response_event: str | None = None


class LiveServerEventSelectorParamDict(TypedDict, total=False):
    """`LiveServerEventSelectorParam` as a dict, for arguments."""

    type: Required[str]
    response_event: str
