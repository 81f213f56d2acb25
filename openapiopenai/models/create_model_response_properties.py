# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModelResponseProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam

__all__ = [
    "CreateModelResponseProperties",
]


class CreateModelResponseProperties(BaseModel):
    """Properties common to requests that generate model responses."""

    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    top_logprobs: int | None = None
    """Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    prompt_cache_key: str | None = None
    """Key that improves cache hits: requests with the same key are more likely to share a cached prompt."""
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Prompt caching settings of the request."""
