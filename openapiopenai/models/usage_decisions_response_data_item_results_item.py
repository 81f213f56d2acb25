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

    input_tokens: int
    """Input tokens of text, audio and images, together with those read from the cache or written to it. Those of Scale Tier count, too."""
    num_model_requests: int
    """How often a model was called."""
    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    """Kind of object: always `organization.usage.decisions.result`."""
    output_tokens: int
    """Output tokens of text, audio and images. Those of Scale Tier count, too."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Where the usage came from, where results are grouped by `api_source`; else null. `agents_api` is usage known to be of the Agents API. `unlabeled` is all that has no published source, old records too; it need not be direct use of the API."""
    batch: bool | None = None
    """Whether it went through the Batch API, where results are grouped by `batch`."""
    input_audio_tokens: int | None = None
    """Input tokens of audio that did not come out of the cache."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens that were written to the cache for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens that were written to the cache for 30 minutes."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written to the cache, for 30 minutes and for 12 hours together."""
    input_cached_audio_tokens: int | None = None
    """Input tokens of audio that came out of the cache."""
    input_cached_image_tokens: int | None = None
    """Input tokens of images that came out of the cache."""
    input_cached_text_tokens: int | None = None
    """Input tokens of text that came out of the cache."""
    input_cached_tokens: int | None = None
    """Input tokens of all kinds that came out of the cache. Those of Scale Tier count, too."""
    input_image_tokens: int | None = None
    """Input tokens of images that did not come out of the cache."""
    input_text_tokens: int | None = None
    """Input tokens of text that were neither read from the cache nor written to it."""
    input_uncached_tokens: int | None = None
    """Input tokens of all kinds that were neither read from the cache nor written to it."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""
    output_audio_tokens: int | None = None
    """Output tokens of audio."""
    output_image_tokens: int | None = None
    """Output tokens of images."""
    output_text_tokens: int | None = None
    """Output tokens of text."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    service_tier: str | None = None
    """Service tier, where results are grouped by `service_tier`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
