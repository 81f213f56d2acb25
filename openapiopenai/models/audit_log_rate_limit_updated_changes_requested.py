"""Model `AuditLogRateLimitUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRateLimitUpdatedChangesRequested",
]


class AuditLogRateLimitUpdatedChangesRequested(BaseModel):
    """What was asked to be changed of a rate limit."""

    max_requests_per_1_minute: int | None = None
    """Most requests in a minute."""
    max_tokens_per_1_minute: int | None = None
    """Most tokens in a minute."""
    max_images_per_1_minute: int | None = None
    """Most images in a minute."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Most megabytes of audio a minute, for models that it matters to."""
    max_requests_per_1_day: int | None = None
    """Most requests in a day."""
    batch_1_day_max_input_tokens: int | None = None
    """Most input tokens of batches a day, for models that it matters to."""
