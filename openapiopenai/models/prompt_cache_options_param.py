"""Model `PromptCacheOptionsParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_mode_enum import PromptCacheModeEnum
    from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum

__all__ = [
    "PromptCacheOptionsParam",
    "PromptCacheOptionsParamDict",
]


class PromptCacheOptionsParam(BaseModel):
    """How to cache the prompt. From `gpt-5.6` on. By default the API sets one breakpoint; more can be set with `prompt_cache_breakpoint`, four being written per request at most. The latest 80 of a conversation are looked up."""

    ttl: PromptCacheTTLEnum | None = None
    """How long each breakpoint of the cache is kept at least; `30m` by default. The cache may keep it longer."""
    mode: PromptCacheModeEnum | None = None
    """With `implicit`, the default, the API sets one breakpoint itself and writes up to three of yours, the latest. With `explicit` it sets none and writes up to four of yours, the latest; where you set none, nothing is cached."""
    comparison_response_id: str | None = None
    """Id of a response to compare use of the prompt cache with. Asks for `prompt_cache_diagnostics`, where that feature is enabled."""
    prewarm: bool | None = None
    """Whether only to fill the cache, without output; false by default. When true, `generate` counts as false."""


class PromptCacheOptionsParamDict(TypedDict, total=False):
    """`PromptCacheOptionsParam` as a dict, for arguments."""

    ttl: PromptCacheTTLEnum | str
    mode: PromptCacheModeEnum | str
    comparison_response_id: str | None
    prewarm: bool | None
