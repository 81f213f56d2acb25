# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationSpendLimitResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_currency import SpendLimitCurrency
    from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement
    from openapiopenai.models.spend_limit_interval import SpendLimitInterval

__all__ = [
    "OrganizationSpendLimitResource",
]


class OrganizationSpendLimitResource(BaseModel):
    """The organization's hard spend limit.

    Known as `OrganizationSpendLimit`."""

    object: Literal["organization.spend_limit"] = "organization.spend_limit"
    """Kind of object: always `organization.spend_limit`."""
    threshold_amount: int
    """Hard spend limit, in cents."""
    currency: SpendLimitCurrency
    """Currency of the amount; currently only `USD`."""
    interval: SpendLimitInterval
    """Period that spending is evaluated over; currently only `month`."""
    enforcement: SpendLimitEnforcement
    """Current enforcement state of the hard spend limit."""
