# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientSecretCreateRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
]


class RealtimeTranslationClientSecretCreateRequestExpiresAfter(BaseModel):
    """When a client secret expires. Until then it can be used to create sessions, several if need be; sessions that have started may continue after that."""

    anchor: Literal["created_at"] | None = None
    """Event that the time counts from: always `created_at`."""
    seconds: int | None = None
    """Seconds until the secret expires: 10 to 7,200, 600 by default."""


class RealtimeTranslationClientSecretCreateRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
