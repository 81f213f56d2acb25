"""Model `PromptCacheOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prompt_cache_mode_enum import PromptCacheModeEnum
    from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum

__all__ = [
    "PromptCacheOptions",
]


class PromptCacheOptions(BaseModel):
    """How the prompt of a response was cached. From `gpt-5.6` on."""

    ttl: PromptCacheTTLEnum
    """How long each breakpoint of the cache is kept at least."""
    mode: PromptCacheModeEnum
    """Whether the API set a breakpoint by itself."""
    comparison_response_id: str | None = None
    """Id of the response that use of the cache was compared with."""
