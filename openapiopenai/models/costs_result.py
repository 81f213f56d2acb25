# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CostsResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.costs_result_amount import CostsResultAmount
    from openapiopenai.models.costs_result_quantity_unit import CostsResultQuantityUnit

__all__ = [
    "CostsResult",
]


class CostsResult(BaseModel):
    """Aggregated costs of a time bucket."""

    object: Literal["organization.costs.result"] = "organization.costs.result"
    """Kind of object: always `organization.costs.result`."""
    amount: CostsResultAmount | None = None
    """Cost amount with its currency."""
    line_item: str | None = None
    """Line item of the costs, where results are grouped by `line_item`."""
    project_id: str | None = None
    """ID of the project that incurred the costs, where results are grouped by `project_id`."""
    api_key_id: str | None = None
    """ID of the API key that incurred the costs, where results are grouped by `api_key_id`."""
    quantity: float | None = None
    """Quantity used, where results are grouped by `line_item`."""
    quantity_unit: CostsResultQuantityUnit | None = None
    """Unit of `quantity`; null if no single supported unit applies."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Source of the usage, where results are grouped by `api_source`; otherwise null. `agents_api` is usage attributed to the Agents API; `unlabeled` is everything without a published source, including older records, and is not necessarily direct API usage."""
    user_id: str | None = None
    """ID of the user who incurred the costs, where results are grouped by `user_id`."""
