"""Model `RealtimeCreateClientSecretRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCreateClientSecretRequestExpiresAfter",
    "RealtimeCreateClientSecretRequestExpiresAfterDict",
]


class RealtimeCreateClientSecretRequestExpiresAfter(BaseModel):
    """`RealtimeCreateClientSecretRequestExpiresAfter` of the API."""

    anchor: Literal["created_at"] | None = None
    """What the time is counted from: always `created_at`."""
    seconds: int | None = None


class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
