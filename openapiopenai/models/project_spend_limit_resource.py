"""Model `ProjectSpendLimitResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.spend_limit_currency import SpendLimitCurrency
    from openapiopenai.models.spend_limit_enforcement import SpendLimitEnforcement
    from openapiopenai.models.spend_limit_interval import SpendLimitInterval

__all__ = [
    "ProjectSpendLimitResource",
]


class ProjectSpendLimitResource(BaseModel):
    """A hard limit on a project's spending."""

    object: Literal["project.spend_limit"] = "project.spend_limit"
    """Kind of object: always `project.spend_limit`."""
    threshold_amount: int
    """The amount, in cents."""
    currency: SpendLimitCurrency
    """Currency of the amount; only `USD` at present."""
    interval: SpendLimitInterval
    """Period that spending is counted over; only `month` at present."""
    enforcement: SpendLimitEnforcement
    """Whether it is in force at present."""
