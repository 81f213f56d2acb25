"""Model `BetaCompactResponseMethodPublicBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_compact_response_method_public_body_input import (
        BetaCompactResponseMethodPublicBodyInput,
        BetaCompactResponseMethodPublicBodyInputDict,
    )
    from openapiopenai.models.compact_response_method_public_body_image import (
        CompactResponseMethodPublicBodyImage,
        CompactResponseMethodPublicBodyImageDict,
    )
    from openapiopenai.models.model_ids_compaction import ModelIdsCompaction, ModelIdsCompactionDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from openapiopenai.models.service_tier_enum import ServiceTierEnum

__all__ = [
    "BetaCompactResponseMethodPublicBody",
    "BetaCompactResponseMethodPublicBodyDict",
]


class BetaCompactResponseMethodPublicBody(BaseModel):
    """`BetaCompactResponseMethodPublicBody` of the API."""

    model: ModelIdsCompaction | None
    input: BetaCompactResponseMethodPublicBodyInput | None = None
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    instructions: str | None = None
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: ServiceTierEnum | None = None
    image: CompactResponseMethodPublicBodyImage | None = None


class BetaCompactResponseMethodPublicBodyDict(TypedDict, total=False):
    """`BetaCompactResponseMethodPublicBody` as a dict, for arguments."""

    model: Required[ModelIdsCompactionDict | ModelIdsCompaction | None]
    input: BetaCompactResponseMethodPublicBodyInputDict | BetaCompactResponseMethodPublicBodyInput | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: PromptCacheRetentionEnum | str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None
    service_tier: ServiceTierEnum | str | None
    image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage
