"""Model `AgentSessionPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentSessionPromptCacheOptions",
    "AgentSessionPromptCacheOptionsDict",
]


class AgentSessionPromptCacheOptions(BaseModel):
    """How long the prompts of a session's turns are cached."""

    ttl: Literal["30m", "12h"] | UnknownStr | None = None
    """How long the prompts are cached: 30 minutes or 12 hours."""


class AgentSessionPromptCacheOptionsDict(TypedDict, total=False):
    """`AgentSessionPromptCacheOptions` as a dict, for arguments."""

    ttl: Literal["30m", "12h"] | str
