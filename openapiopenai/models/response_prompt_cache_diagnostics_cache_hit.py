# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponsePromptCacheDiagnosticsCacheHit`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponsePromptCacheDiagnosticsCacheHit",
]


class ResponsePromptCacheDiagnosticsCacheHit(BaseModel):
    """The prompt cache was reused."""

    type: Literal["cache_hit"] = "cache_hit"
    """Type: always `cache_hit`."""
