"""Model `OrganizationSpendLimitResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_currency import SpendLimitCurrency
    from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement
    from openapiopenai.models.spend_limit_interval import SpendLimitInterval

__all__ = [
    "OrganizationSpendLimitResource",
]


class OrganizationSpendLimitResource(BaseModel):
    """A hard limit on the organization's spending."""

    object: Literal["organization.spend_limit"] = "organization.spend_limit"
    """Kind of object: always `organization.spend_limit`."""
    threshold_amount: int
    """The amount, in cents."""
    currency: SpendLimitCurrency
    """Currency of the amount; only `USD` at present."""
    interval: SpendLimitInterval
    """Period that spending is counted over; only `month` at present."""
    enforcement: SpendLimitEnforcement
    """Whether it is in force at present."""
