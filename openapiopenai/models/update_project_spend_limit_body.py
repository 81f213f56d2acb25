"""Model `UpdateProjectSpendLimitBody`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UpdateProjectSpendLimitBody",
    "UpdateProjectSpendLimitBodyDict",
]


class UpdateProjectSpendLimitBody(BaseModel):
    """The hard limit that a project's spending shall have."""

    threshold_amount: int
    """The amount, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the amount: always `USD`."""
    interval: Literal["month"] = "month"
    """Period that the amount is counted over: always `month`."""


class UpdateProjectSpendLimitBodyDict(TypedDict, total=False):
    """`UpdateProjectSpendLimitBody` as a dict, for arguments."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
