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
    """How a thread is shortened before a run."""

    type: Literal["auto", "last_messages"] | UnknownStr
    """`auto` leaves out messages in the middle so that the rest fits into `max_prompt_tokens`; `last_messages` keeps only the newest ones."""
    last_messages: int | None = None
    """How many of the newest messages are kept."""


class TruncationObjectDict(TypedDict, total=False):
    """`TruncationObject` as a dict, for arguments."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None
