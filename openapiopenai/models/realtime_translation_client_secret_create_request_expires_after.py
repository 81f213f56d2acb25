"""Model `RealtimeTranslationClientSecretCreateRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
]


class RealtimeTranslationClientSecretCreateRequestExpiresAfter(BaseModel):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` of the API."""

    anchor: Literal["created_at"] | None = None
    """What the time is counted from: always `created_at`."""
    seconds: int | None = None


class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
