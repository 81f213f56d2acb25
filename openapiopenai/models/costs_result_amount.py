"""Model `CostsResultAmount`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CostsResultAmount",
]


class CostsResultAmount(BaseModel):
    """An amount of money."""

    value: float | None = None
    """The amount."""
    currency: str | None = None
    """Its currency in lower case, as ISO 4217 has it, such as `usd`."""
