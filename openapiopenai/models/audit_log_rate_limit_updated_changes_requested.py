# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRateLimitUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRateLimitUpdatedChangesRequested",
]


class AuditLogRateLimitUpdatedChangesRequested(BaseModel):
    """Requested changes to a rate limit."""

    max_requests_per_1_minute: int | None = None
    """Maximum number of requests per minute."""
    max_tokens_per_1_minute: int | None = None
    """Maximum number of tokens per minute."""
    max_images_per_1_minute: int | None = None
    """Maximum number of images per minute; matters for some models only."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Maximum megabytes of audio per minute; matters for some models only."""
    max_requests_per_1_day: int | None = None
    """Maximum number of requests per day; matters for some models only."""
    batch_1_day_max_input_tokens: int | None = None
    """Maximum number of batch input tokens per day; matters for some models only."""
