# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageDecisionsResponseDataItemResultsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "UsageDecisionsResponseDataItemResultsItem",
]


class UsageDecisionsResponseDataItemResultsItem(BaseModel):
    """A usage result of the Decisions API in a time bucket."""

    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    """Kind of object: always `organization.usage.decisions.result`."""
    input_tokens: int
    """Input tokens of text, audio and images, including those read from the cache or written to it. Scale Tier tokens are included."""
    input_cached_tokens: int | None = None
    """Cached input tokens of text, audio and images. Scale Tier tokens are included."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written to the cache, for 30 minutes and for 12 hours together."""
    input_uncached_tokens: int | None = None
    """Uncached input tokens of text, audio and images, without those written to the cache."""
    output_tokens: int
    """Output tokens of text, audio and images. Scale Tier tokens are included."""
    input_text_tokens: int | None = None
    """Uncached text input tokens, without those written to the cache."""
    output_text_tokens: int | None = None
    """Text output tokens."""
    input_cached_text_tokens: int | None = None
    """Cached text input tokens."""
    input_audio_tokens: int | None = None
    """Uncached audio input tokens."""
    input_cached_audio_tokens: int | None = None
    """Cached audio input tokens."""
    output_audio_tokens: int | None = None
    """Audio output tokens."""
    input_image_tokens: int | None = None
    """Uncached image input tokens."""
    input_cached_image_tokens: int | None = None
    """Cached image input tokens."""
    output_image_tokens: int | None = None
    """Image output tokens."""
    num_model_requests: int
    """Number of requests to a model."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
    user_id: str | None = None
    """ID of the user with this usage, if grouped by `user_id`."""
    api_key_id: str | None = None
    """ID of the API key with this usage, if grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model with this usage, if grouped by `model`."""
    batch: bool | None = None
    """Whether the usage is from the Batch API; present when results are grouped by `batch`."""
    service_tier: str | None = None
    """Service tier of the usage; present when results are grouped by `service_tier`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Source of the usage, where results are grouped by `api_source`; otherwise null. `agents_api` is usage attributed to the Agents API; `unlabeled` is everything without a published source, including older records, and is not necessarily direct API usage."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens that were written to the cache to be kept for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens that were written to the cache for 30 minutes."""
