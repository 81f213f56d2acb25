"""Model `CreateDecisionRequestPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateDecisionRequestPromptCacheOptions",
    "CreateDecisionRequestPromptCacheOptionsDict",
]


class CreateDecisionRequestPromptCacheOptions(BaseModel):
    """How a prompt is cached."""

    mode: Literal["implicit", "explicit"] | str | None = None
    """Whether the server decides what to cache (`implicit`), or only marks do (`explicit`)."""
    ttl: Literal["30m"] | None = None
    """How long the cache lasts: always `30m`."""


class CreateDecisionRequestPromptCacheOptionsDict(TypedDict, total=False):
    """`CreateDecisionRequestPromptCacheOptions` as a dict, for arguments."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: Literal["30m"]
