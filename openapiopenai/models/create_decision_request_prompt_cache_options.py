# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestPromptCacheOptions`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateDecisionRequestPromptCacheOptions",
    "CreateDecisionRequestPromptCacheOptionsDict",
]


class CreateDecisionRequestPromptCacheOptions(BaseModel):
    """Prompt caching settings, for `gpt-5.6` and later models. The server sets one cache breakpoint automatically unless `mode` is `explicit`; input parts can set more with `prompt_cache_breakpoint`. A request writes at most four, and at most the latest 80 of the conversation are matched against the cache."""

    mode: Literal["implicit", "explicit"] | str | None = None
    """Whether the server sets one breakpoint automatically, in addition to the latest three explicit ones (`implicit`, the default), or only the latest four explicit ones are used (`explicit`). With `explicit` and no breakpoints, nothing is cached."""
    ttl: Literal["30m"] | None = None
    """Minimum lifetime of the cache entries: always `30m`."""


class CreateDecisionRequestPromptCacheOptionsDict(TypedDict, total=False):
    """`CreateDecisionRequestPromptCacheOptions` as a dict, for arguments."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: Literal["30m"]
