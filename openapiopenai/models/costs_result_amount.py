"""Model `CostsResultAmount`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CostsResultAmount",
]


class CostsResultAmount(BaseModel):
    """`CostsResultAmount` of the API."""

    value: float | None = None
    currency: str | None = None
