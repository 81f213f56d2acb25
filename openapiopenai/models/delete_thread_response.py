"""Model `DeleteThreadResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteThreadResponse",
]


class DeleteThreadResponse(BaseModel):
    """`DeleteThreadResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"] = "thread.deleted"
