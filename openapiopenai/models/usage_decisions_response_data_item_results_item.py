"""Model `UsageDecisionsResponseDataItemResultsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "UsageDecisionsResponseDataItemResultsItem",
]


class UsageDecisionsResponseDataItemResultsItem(BaseModel):
    """How much the Decisions API was used in a bucket of time."""

    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    """Kind of object: always `organization.usage.decisions.result`."""
    input_tokens: int
    """Input tokens of text, audio and images, together with those read from the cache or written to it. Those of Scale Tier count, too."""
    input_cached_tokens: int | None = None
    """Input tokens of all kinds that came out of the cache. Those of Scale Tier count, too."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written to the cache, for 30 minutes and for 12 hours together."""
    input_uncached_tokens: int | None = None
    """Input tokens of all kinds that were neither read from the cache nor written to it."""
    output_tokens: int
    """Output tokens of text, audio and images. Those of Scale Tier count, too."""
    input_text_tokens: int | None = None
    """Input tokens of text that were neither read from the cache nor written to it."""
    output_text_tokens: int | None = None
    """Output tokens of text."""
    input_cached_text_tokens: int | None = None
    """Input tokens of text that came out of the cache."""
    input_audio_tokens: int | None = None
    """Input tokens of audio that did not come out of the cache."""
    input_cached_audio_tokens: int | None = None
    """Input tokens of audio that came out of the cache."""
    output_audio_tokens: int | None = None
    """Output tokens of audio."""
    input_image_tokens: int | None = None
    """Input tokens of images that did not come out of the cache."""
    input_cached_image_tokens: int | None = None
    """Input tokens of images that came out of the cache."""
    output_image_tokens: int | None = None
    """Output tokens of images."""
    num_model_requests: int
    """How often a model was called."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""
    batch: bool | None = None
    """Whether it went through the Batch API, where results are grouped by `batch`."""
    service_tier: str | None = None
    """Service tier, where results are grouped by `service_tier`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Where the usage came from, where results are grouped by `api_source`; else null. `agents_api` is usage known to be of the Agents API. `unlabeled` is all that has no published source, old records too; it need not be direct use of the API."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens that were written to the cache for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens that were written to the cache for 30 minutes."""
