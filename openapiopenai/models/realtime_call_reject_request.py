"""Model `RealtimeCallRejectRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCallRejectRequest",
    "RealtimeCallRejectRequestDict",
]


class RealtimeCallRejectRequest(BaseModel):
    """How a SIP call is declined."""

    status_code: int | None = None
    """SIP status that the caller gets; `603` (Decline) by default."""


class RealtimeCallRejectRequestDict(TypedDict, total=False):
    """`RealtimeCallRejectRequest` as a dict, for arguments."""

    status_code: int
