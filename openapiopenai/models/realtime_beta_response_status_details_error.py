"""Model `RealtimeBetaResponseStatusDetailsError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseStatusDetailsError",
]


class RealtimeBetaResponseStatusDetailsError(BaseModel):
    """`RealtimeBetaResponseStatusDetailsError` of the API."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
