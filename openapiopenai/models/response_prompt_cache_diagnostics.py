# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponsePromptCacheDiagnostics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_prompt_cache_diagnostics_cache_hit import ResponsePromptCacheDiagnosticsCacheHit
    from openapiopenai.models.response_prompt_cache_diagnostics_cache_miss import (
        ResponsePromptCacheDiagnosticsCacheMiss,
    )
    from openapiopenai.models.response_prompt_cache_diagnostics_comparison_response_not_found import (
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from openapiopenai.models.response_prompt_cache_diagnostics_unavailable import (
        ResponsePromptCacheDiagnosticsUnavailable,
    )

__all__ = [
    "ResponsePromptCacheDiagnostics",
    "UnknownResponsePromptCacheDiagnostics",
]


if TYPE_CHECKING:

    class UnknownResponsePromptCacheDiagnostics(UnknownVariant):
        """Variant of `ResponsePromptCacheDiagnostics` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponsePromptCacheDiagnostics: TypeAlias = (
        ResponsePromptCacheDiagnosticsCacheMiss
        | ResponsePromptCacheDiagnosticsCacheHit
        | ResponsePromptCacheDiagnosticsComparisonResponseNotFound
        | ResponsePromptCacheDiagnosticsUnavailable
        | UnknownResponsePromptCacheDiagnostics
    )
    """Use of the prompt cache, compared with another response."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponsePromptCacheDiagnostics:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponsePromptCacheDiagnostics:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponsePromptCacheDiagnostics(OpenUnion):
        tag = "type"
        mapping = {
            "cache_miss": "ResponsePromptCacheDiagnosticsCacheMiss",
            "cache_hit": "ResponsePromptCacheDiagnosticsCacheHit",
            "comparison_response_not_found": "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
            "unavailable": "ResponsePromptCacheDiagnosticsUnavailable",
        }

    from_json = ResponsePromptCacheDiagnostics.from_json
    from_dict = ResponsePromptCacheDiagnostics.from_dict
    __getattr__ = ResponsePromptCacheDiagnostics.module_attribute
