# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCallRejectRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeCallRejectRequest",
    "RealtimeCallRejectRequestDict",
]


class RealtimeCallRejectRequest(BaseModel):
    """Request to decline an incoming SIP call."""

    status_code: int | None = None
    """SIP status code sent to the caller; `603` (Decline) by default."""


class RealtimeCallRejectRequestDict(TypedDict, total=False):
    """`RealtimeCallRejectRequest` as a dict, for arguments."""

    status_code: int
