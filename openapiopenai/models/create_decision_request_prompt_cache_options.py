"""Model `CreateDecisionRequestPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateDecisionRequestPromptCacheOptions",
    "CreateDecisionRequestPromptCacheOptionsDict",
]


class CreateDecisionRequestPromptCacheOptions(BaseModel):
    """How a prompt is cached, for `gpt-5.6` and later models. The server sets one breakpoint by itself unless `mode` is `explicit`; parts of the input can set more with `prompt_cache_breakpoint`. A request writes four at most."""

    mode: Literal["implicit", "explicit"] | str | None = None
    """Whether the server sets one breakpoint by itself, beside the latest three explicit ones (`implicit`, the default), or only the latest four explicit ones count (`explicit`). With `explicit` and none set, nothing is cached."""
    ttl: Literal["30m"] | None = None
    """How long the cache lasts at least: always `30m`."""


class CreateDecisionRequestPromptCacheOptionsDict(TypedDict, total=False):
    """`CreateDecisionRequestPromptCacheOptions` as a dict, for arguments."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: Literal["30m"]
