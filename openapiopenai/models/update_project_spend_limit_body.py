# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateProjectSpendLimitBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UpdateProjectSpendLimitBody",
    "UpdateProjectSpendLimitBodyDict",
]


class UpdateProjectSpendLimitBody(BaseModel):
    """A request to create or replace the hard spend limit of a project."""

    threshold_amount: int
    """Hard spend limit, in cents."""
    currency: Literal["USD"] = "USD"
    """Currency of the limit: always `USD`."""
    interval: Literal["month"] = "month"
    """Period that the limit applies to: always `month`."""


class UpdateProjectSpendLimitBodyDict(TypedDict, total=False):
    """`UpdateProjectSpendLimitBody` as a dict, for arguments."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
