# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveServerEventSelectorParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveServerEventSelectorParam",
    "LiveServerEventSelectorParamDict",
]


class LiveServerEventSelectorParam(BaseModel):
    """Selects events that a browser receives."""

    type: str
    """Type of event; `response.event` for events of the Responses API."""
    response_event: str | None = None
    """Type of the Responses API event; required if `type` is `response.event`, not allowed otherwise."""


class LiveServerEventSelectorParamDict(TypedDict, total=False):
    """`LiveServerEventSelectorParam` as a dict, for arguments."""

    type: Required[str]
    response_event: str
