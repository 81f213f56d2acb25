"""Model `RealtimeCallReferRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCallReferRequest",
    "RealtimeCallReferRequestDict",
]


class RealtimeCallReferRequest(BaseModel):
    """Where a SIP call is transferred to."""

    target_uri: str
    """URI to call, for SIP's Refer-To: `tel:+14155550123` or `sip:agent@example.com`."""


class RealtimeCallReferRequestDict(TypedDict, total=False):
    """`RealtimeCallReferRequest` as a dict, for arguments."""

    target_uri: Required[str]
