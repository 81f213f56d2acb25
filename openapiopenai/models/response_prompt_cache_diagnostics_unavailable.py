"""Model `ResponsePromptCacheDiagnosticsUnavailable`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponsePromptCacheDiagnosticsUnavailable",
]


class ResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    """No prompt cache diagnostics are available."""

    type: Literal["unavailable"] = "unavailable"
    """Type: always `unavailable`."""
