"""Model `UsageDecisionsResponseDataItemResultsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "UsageDecisionsResponseDataItemResultsItem",
]


class UsageDecisionsResponseDataItemResultsItem(BaseModel):
    """`UsageDecisionsResponseDataItemResultsItem` of the API."""

    input_tokens: int
    """Tokens that were read."""
    num_model_requests: int
    """How often a model was called."""
    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    """Kind of object: always `organization.usage.decisions.result`."""
    output_tokens: int
    """Tokens that were written."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    service_tier: str | None = None
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
