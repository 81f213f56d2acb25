"""Model `CostsResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.costs_result_amount import CostsResultAmount
    from openapiopenai.models.costs_result_quantity_unit import CostsResultQuantityUnit

__all__ = [
    "CostsResult",
]


class CostsResult(BaseModel):
    """What usage cost in a bucket of time."""

    object: Literal["organization.costs.result"] = "organization.costs.result"
    """Kind of object: always `organization.costs.result`."""
    amount: CostsResultAmount | None = None
    """The costs."""
    line_item: str | None = None
    """What the costs are for, where results are grouped by `line_item`."""
    project_id: str | None = None
    """Id of the project that the costs are of, where results are grouped by `project_id`."""
    api_key_id: str | None = None
    """Id of the API key that the costs are of, where results are grouped by `api_key_id`."""
    quantity: float | None = None
    """How much was used, where results are grouped by `line_item`."""
    quantity_unit: CostsResultQuantityUnit | None = None
    """What `quantity` is counted in; null where no single unit fits."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Where the usage came from, where results are grouped by `api_source`; else null. `agents_api` is usage known to be of the Agents API. `unlabeled` is all that has no published source, old records too; it need not be direct use of the API."""
    user_id: str | None = None
    """Id of the user that the costs are of, where results are grouped by `user_id`."""
