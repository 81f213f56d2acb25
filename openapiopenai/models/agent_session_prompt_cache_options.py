# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentSessionPromptCacheOptions",
    "AgentSessionPromptCacheOptionsDict",
]


class AgentSessionPromptCacheOptions(BaseModel):
    """Prompt cache lifetime of a turn, or of a session's turns by default."""

    ttl: Literal["30m", "12h"] | UnknownStr | None = None
    """Minimum time for which new prompt cache entries are kept: 30 minutes (the default) or 12 hours."""


class AgentSessionPromptCacheOptionsDict(TypedDict, total=False):
    """`AgentSessionPromptCacheOptions` as a dict, for arguments."""

    ttl: Literal["30m", "12h"] | str
