# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PromptCacheOptionsParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_mode_enum import PromptCacheModeEnum
    from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum

__all__ = [
    "PromptCacheOptionsParam",
    "PromptCacheOptionsParamDict",
]


class PromptCacheOptionsParam(BaseModel):
    """Prompt caching options; supported from `gpt-5.6` on. By default the API sets one breakpoint, and you can add your own with `prompt_cache_breakpoint`; each request writes at most four. Matching considers up to the latest 80 breakpoints of the conversation."""

    ttl: PromptCacheTTLEnum | None = None
    """Minimum lifetime of each cache breakpoint that the request writes; `30m` by default. Entries may be kept for longer."""
    mode: PromptCacheModeEnum | None = None
    """With `implicit`, the default, the API sets one breakpoint and writes up to three of yours, the latest. With `explicit`, it sets none and writes up to four of yours, the latest; if you set none, the prompt cache is not used."""
    comparison_response_id: str | None = None
    """ID of a response to compare prompt cache use with; requests `prompt_cache_diagnostics`, where that feature is enabled."""
    prewarm: bool | None = None
    """Whether only to fill the prompt cache, without generating output; false by default. When true, `generate` is treated as false."""


class PromptCacheOptionsParamDict(TypedDict, total=False):
    """`PromptCacheOptionsParam` as a dict, for arguments."""

    ttl: PromptCacheTTLEnum | str
    mode: PromptCacheModeEnum | str
    comparison_response_id: str | None
    prewarm: bool | None
