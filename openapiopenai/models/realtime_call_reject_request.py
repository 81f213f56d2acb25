"""Model `RealtimeCallRejectRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCallRejectRequest",
    "RealtimeCallRejectRequestDict",
]


class RealtimeCallRejectRequest(BaseModel):
    """`RealtimeCallRejectRequest` of the API."""

    status_code: int | None = None


class RealtimeCallRejectRequestDict(TypedDict, total=False):
    """`RealtimeCallRejectRequest` as a dict, for arguments."""

    status_code: int
