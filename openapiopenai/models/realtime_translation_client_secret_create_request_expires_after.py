"""Model `RealtimeTranslationClientSecretCreateRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
]


class RealtimeTranslationClientSecretCreateRequestExpiresAfter(BaseModel):
    """How long a secret can be used to begin sessions, several if need be; they go on after that."""

    anchor: Literal["created_at"] | None = None
    """What the time is counted from: always `created_at`."""
    seconds: int | None = None
    """Seconds until it expires: 10 to 7,200, 600 by default."""


class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
