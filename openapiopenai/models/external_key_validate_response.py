"""Model `ExternalKeyValidateResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExternalKeyValidateResponse",
]


class ExternalKeyValidateResponse(BaseModel):
    """Whether an external key works."""

    status: str
    """What the trial came to."""
