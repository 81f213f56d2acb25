"""Model `ReferLiveSessionRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ReferLiveSessionRequest",
    "ReferLiveSessionRequestDict",
]


class ReferLiveSessionRequest(BaseModel):
    """`ReferLiveSessionRequest` of the API."""

    target_uri: str


class ReferLiveSessionRequestDict(TypedDict, total=False):
    """`ReferLiveSessionRequest` as a dict, for arguments."""

    target_uri: Required[str]
