"""Model `RealtimeCallReferRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeCallReferRequest",
    "RealtimeCallReferRequestDict",
]


class RealtimeCallReferRequest(BaseModel):
    """`RealtimeCallReferRequest` of the API."""

    target_uri: str


class RealtimeCallReferRequestDict(TypedDict, total=False):
    """`RealtimeCallReferRequest` as a dict, for arguments."""

    target_uri: Required[str]
