"""Model `ExternalKeyValidateResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExternalKeyValidateResponse",
]


class ExternalKeyValidateResponse(BaseModel):
    """`ExternalKeyValidateResponse` of the API."""

    status: str
