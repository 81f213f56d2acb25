# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponsePromptCacheDiagnosticsCacheMiss`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ResponsePromptCacheDiagnosticsCacheMiss",
]


class ResponsePromptCacheDiagnosticsCacheMiss(BaseModel):
    """The prompt cache was not reused, with the reason."""

    type: Literal["cache_miss"] = "cache_miss"
    """Type: always `cache_miss`."""
    cache_missed_tokens: int
    """Estimated number of input tokens after the first difference."""
    reason: (
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        | UnknownStr
    )
    """Why the cache was not reused."""
    comparison_reusable_tokens: int | None = None
    """Number of tokens in the reusable prefix of the comparison response."""
