# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestClientSecretExpiresAfter`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestClientSecretExpiresAfter",
    "RealtimeSessionCreateRequestClientSecretExpiresAfterDict",
]


class RealtimeSessionCreateRequestClientSecretExpiresAfter(BaseModel):
    """When a secret expires."""

    anchor: Literal["created_at"] = "created_at"
    """Event that the time counts from: always `created_at`."""
    seconds: int | None = None
    """Seconds from its creation until the secret expires: 10 to 7,200."""


class RealtimeSessionCreateRequestClientSecretExpiresAfterDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecretExpiresAfter` as a dict, for arguments."""

    anchor: Required[Literal["created_at"]]
    seconds: int | None
