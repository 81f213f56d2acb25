"""Model `RealtimeSessionCreateRequestClientSecret`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "RealtimeSessionCreateRequestClientSecret",
    "RealtimeSessionCreateRequestClientSecretDict",
]


class RealtimeSessionCreateRequestClientSecret(BaseModel):
    """`RealtimeSessionCreateRequestClientSecret` of the API."""

    value: str
    expires_at: int
    expires_at_datetime = datetime_view("expires_at")


class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` as a dict, for arguments."""

    value: Required[str]
    expires_at: Required[int]
