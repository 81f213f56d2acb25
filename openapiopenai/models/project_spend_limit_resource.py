# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectSpendLimitResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_currency import SpendLimitCurrency
    from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement
    from openapiopenai.models.spend_limit_interval import SpendLimitInterval

__all__ = [
    "ProjectSpendLimitResource",
]


class ProjectSpendLimitResource(BaseModel):
    """A hard spend limit of a project.

    Known as `ProjectSpendLimit`."""

    object: Literal["project.spend_limit"] = "project.spend_limit"
    """Kind of object: always `project.spend_limit`."""
    threshold_amount: int
    """Hard spend limit, in cents."""
    currency: SpendLimitCurrency
    """Currency of the amount; currently only `USD`."""
    interval: SpendLimitInterval
    """Period that spending is evaluated over; currently only `month`."""
    enforcement: SpendLimitEnforcement
    """Current enforcement state of the hard spend limit."""
