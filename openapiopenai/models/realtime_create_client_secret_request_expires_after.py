"""Model `RealtimeCreateClientSecretRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCreateClientSecretRequestExpiresAfter",
    "RealtimeCreateClientSecretRequestExpiresAfterDict",
]


class RealtimeCreateClientSecretRequestExpiresAfter(BaseModel):
    """How long a client secret is good for. It can begin many sessions until then, and they may go on afterwards."""

    anchor: Literal["created_at"] | None = None
    """What the time is counted from: always `created_at`."""
    seconds: int | None = None
    """Seconds from `anchor` on: 10 to 7200, 600 by default."""


class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
