# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCreateClientSecretRequestExpiresAfter`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeCreateClientSecretRequestExpiresAfter",
    "RealtimeCreateClientSecretRequestExpiresAfterDict",
]


class RealtimeCreateClientSecretRequestExpiresAfter(BaseModel):
    """When a client secret expires. Until then it can create several sessions, which may continue after it has expired."""

    anchor: Literal["created_at"] | None = None
    """Event that the time counts from: always `created_at`."""
    seconds: int | None = None
    """Seconds from `anchor` until the secret expires: 10 to 7200, 600 by default."""


class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` as a dict, for arguments."""

    anchor: Literal["created_at"]
    seconds: int
