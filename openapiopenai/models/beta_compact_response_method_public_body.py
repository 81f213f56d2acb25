# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaCompactResponseMethodPublicBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body of `beta.responses.compact`."""

    model: ModelIdsCompaction | None
    """ID of the model, such as `gpt-5.1`."""
    input: BetaCompactResponseMethodPublicBodyInput | None = None
    """The conversation to compact: text, or a list of input items."""
    previous_response_id: str | None = None
    """ID of the response whose conversation is to be compacted."""
    instructions: str | None = None
    """System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over."""
    prompt_cache_key: str | None = None
    """Key that improves cache hits: requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long a cache entry for the prompt of this request is retained.

Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Prompt cache options. From `gpt-5.6` on."""
    service_tier: ServiceTierEnum | None = None
    """Processing tier of the request. `auto`, the default, uses the tier of the project settings, or else `default` (standard pricing and performance); `flex` uses flex processing; `fast` and `priority` use the fast mode, and the response shows both as `priority`. The response has the tier actually used, which may be another one."""
    image: CompactResponseMethodPublicBodyImage | None = None
    """How images in the input are treated."""


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
