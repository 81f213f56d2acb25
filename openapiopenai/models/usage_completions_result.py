"""Model `UsageCompletionsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "UsageCompletionsResult",
]


class UsageCompletionsResult(BaseModel):
    """`UsageCompletionsResult` of the API."""

    object: Literal["organization.usage.completions.result"] = "organization.usage.completions.result"
    """Kind of object: always `organization.usage.completions.result`."""
    input_tokens: int
    """Tokens that were read."""
    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_uncached_tokens: int | None = None
    output_tokens: int
    """Tokens that were written."""
    input_text_tokens: int | None = None
    output_text_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_audio_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    output_image_tokens: int | None = None
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
    service_tier: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
