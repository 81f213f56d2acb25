# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CostsResultAmount`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CostsResultAmount",
]


class CostsResultAmount(BaseModel):
    """An amount of money."""

    value: float | None = None
    """Numeric value of the amount."""
    currency: str | None = None
    """Currency as a lowercase ISO 4217 code, such as `usd`."""
