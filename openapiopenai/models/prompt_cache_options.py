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
    """`PromptCacheOptions` of the API."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    comparison_response_id: str | None = None
