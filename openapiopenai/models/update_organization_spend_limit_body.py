"""Model `UpdateOrganizationSpendLimitBody`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateOrganizationSpendLimitBody",
    "UpdateOrganizationSpendLimitBodyDict",
]


class UpdateOrganizationSpendLimitBody(BaseModel):
    """The hard limit that the organization's spending shall have."""

    threshold_amount: int
    """The amount, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period that the amount is counted over: always `month`."""


class UpdateOrganizationSpendLimitBodyDict(TypedDict, total=False):
    """`UpdateOrganizationSpendLimitBody` as a dict, for arguments."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
