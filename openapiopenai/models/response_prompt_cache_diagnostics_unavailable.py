# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponsePromptCacheDiagnosticsUnavailable`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponsePromptCacheDiagnosticsUnavailable",
]


class ResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    """No prompt cache diagnostics are available."""

    type: Literal["unavailable"] = "unavailable"
    """Type: always `unavailable`."""
