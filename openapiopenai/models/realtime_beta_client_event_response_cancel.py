"""Model `RealtimeBetaClientEventResponseCancel`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventResponseCancel",
]


class RealtimeBetaClientEventResponseCancel(BaseModel):
    """`RealtimeBetaClientEventResponseCancel` of the API."""

    event_id: str | None = None
    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None
