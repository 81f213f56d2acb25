"""Model `ReferLiveSessionRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ReferLiveSessionRequest",
    "ReferLiveSessionRequestDict",
]


class ReferLiveSessionRequest(BaseModel):
    """Whom a call is transferred to."""

    target_uri: str
    """Where the call goes: `tel:+14155550123` or `sip:agent@example.com`."""


class ReferLiveSessionRequestDict(TypedDict, total=False):
    """`ReferLiveSessionRequest` as a dict, for arguments."""

    target_uri: Required[str]
