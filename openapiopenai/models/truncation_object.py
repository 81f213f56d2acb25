# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TruncationObject`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "TruncationObject",
    "TruncationObjectDict",
]


class TruncationObject(BaseModel):
    """How a thread is truncated before a run, which sets the initial context window of the run."""

    type: Literal["auto", "last_messages"] | UnknownStr
    """Truncation strategy: `auto`, the default, drops messages from the middle of the thread to fit `max_prompt_tokens`; `last_messages` keeps only the most recent ones."""
    last_messages: int | None = None
    """Number of most recent messages to keep."""


class TruncationObjectDict(TypedDict, total=False):
    """`TruncationObject` as a dict, for arguments."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None
