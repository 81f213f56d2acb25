"""Model `AuditLogRateLimitUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogRateLimitUpdatedChangesRequested",
]


class AuditLogRateLimitUpdatedChangesRequested(BaseModel):
    """`AuditLogRateLimitUpdatedChangesRequested` of the API."""

    max_requests_per_1_minute: int | None = None
    """Most requests in a minute."""
    max_tokens_per_1_minute: int | None = None
    """Most tokens in a minute."""
    max_images_per_1_minute: int | None = None
    """Most images in a minute."""
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    """Most requests in a day."""
    batch_1_day_max_input_tokens: int | None = None
