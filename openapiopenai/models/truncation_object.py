"""Model `TruncationObject`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "TruncationObject",
    "TruncationObjectDict",
]


class TruncationObject(BaseModel):
    """`TruncationObject` of the API."""

    type: Literal["auto", "last_messages"] | UnknownStr
    last_messages: int | None = None


class TruncationObjectDict(TypedDict, total=False):
    """`TruncationObject` as a dict, for arguments."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None
