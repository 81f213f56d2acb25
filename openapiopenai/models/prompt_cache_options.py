# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PromptCacheOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_mode_enum import PromptCacheModeEnum
    from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum

__all__ = [
    "PromptCacheOptions",
]


class PromptCacheOptions(BaseModel):
    """Prompt caching options used for the response; supported from `gpt-5.6` on."""

    ttl: PromptCacheTTLEnum
    """Minimum lifetime of each cache breakpoint."""
    mode: PromptCacheModeEnum
    """Whether the API set a breakpoint automatically (`implicit`) or not (`explicit`)."""
    comparison_response_id: str | None = None
    """ID of the response that prompt cache use was compared with."""
