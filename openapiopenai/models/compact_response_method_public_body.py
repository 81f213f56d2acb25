"""Model `CompactResponseMethodPublicBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.compact_response_method_public_body_image import (
        CompactResponseMethodPublicBodyImage,
        CompactResponseMethodPublicBodyImageDict,
    )
    from openapiopenai.models.compact_response_method_public_body_input import (
        CompactResponseMethodPublicBodyInput,
        CompactResponseMethodPublicBodyInputDict,
    )
    from openapiopenai.models.model_ids_compaction import ModelIdsCompaction, ModelIdsCompactionDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from openapiopenai.models.service_tier_enum import ServiceTierEnum

__all__ = [
    "CompactResponseMethodPublicBody",
    "CompactResponseMethodPublicBodyDict",
]


class CompactResponseMethodPublicBody(BaseModel):
    """What `responses.compact` takes."""

    model: ModelIdsCompaction | None
    """Id of the model, such as `gpt-5.1`."""
    input: CompactResponseMethodPublicBodyInput | None = None
    """What to compact: text, or items of a conversation."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    instructions: str | None = None
    """What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long the prompt that is cached by this request is kept.

Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How to cache the prompt. From `gpt-5.6` on."""
    service_tier: ServiceTierEnum | None = None
    """How the request is processed; `auto`, the default, takes the tier set in the project, or else `default`. The answer says which tier was used, which may be another one."""
    image: CompactResponseMethodPublicBodyImage | None = None
    """How images in the input are treated."""


class CompactResponseMethodPublicBodyDict(TypedDict, total=False):
    """`CompactResponseMethodPublicBody` as a dict, for arguments."""

    model: Required[ModelIdsCompactionDict | ModelIdsCompaction | None]
    input: CompactResponseMethodPublicBodyInputDict | CompactResponseMethodPublicBodyInput | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: PromptCacheRetentionEnum | str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None
    service_tier: ServiceTierEnum | str | None
    image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage
