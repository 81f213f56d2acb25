"""Model `DeleteMessageResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteMessageResponse",
]


class DeleteMessageResponse(BaseModel):
    """`DeleteMessageResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"] = "thread.message.deleted"
