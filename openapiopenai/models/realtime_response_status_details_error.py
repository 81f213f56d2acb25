# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseStatusDetailsError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeResponseStatusDetailsError",
]


class RealtimeResponseStatusDetailsError(BaseModel):
    """Why a response failed."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code, for programs."""
    message: str | None = None
    """Error message, for people."""
