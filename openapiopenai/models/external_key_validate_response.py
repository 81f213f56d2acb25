"""Model `ExternalKeyValidateResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExternalKeyValidateResponse",
]


class ExternalKeyValidateResponse(BaseModel):
    """Result of validating an external key."""

    status: str
    """Outcome of the validation."""
