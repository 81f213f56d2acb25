# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponsePromptCacheDiagnosticsComparisonResponseNotFound`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
]


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    """The response to compare with was not found."""

    type: Literal["comparison_response_not_found"] = "comparison_response_not_found"
    """Type: always `comparison_response_not_found`."""
