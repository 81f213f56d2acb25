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
    """`PromptCacheOptionsParam` of the API."""

    ttl: PromptCacheTTLEnum | None = None
    mode: PromptCacheModeEnum | None = None
    comparison_response_id: str | None = None
    prewarm: bool | None = None


class PromptCacheOptionsParamDict(TypedDict, total=False):
    """`PromptCacheOptionsParam` as a dict, for arguments."""

    ttl: PromptCacheTTLEnum | str
    mode: PromptCacheModeEnum | str
    comparison_response_id: str | None
    prewarm: bool | None
