# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionRateLimits`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatSessionRateLimits",
]


class ChatSessionRateLimits(BaseModel):
    """Rate limits of a chat session."""

    max_requests_per_1_minute: int
    """Maximum number of requests per minute."""
