# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageDecisionsResponseDataItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.usage_decisions_response_data_item_results_item import (
        UsageDecisionsResponseDataItemResultsItem,
    )

__all__ = [
    "UsageDecisionsResponseDataItem",
]


class UsageDecisionsResponseDataItem(BaseModel):
    """Usage of the Decisions API in a time bucket."""

    object: Literal["bucket"] = "bucket"
    """Kind of object: always `bucket`."""
    end_time: int
    """End of the time bucket, as Unix time in seconds."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """Results of the time bucket, one for each combination of the fields they are grouped by."""
    start_time: int
    """Start of the time bucket, as Unix time in seconds."""
    end_time_datetime = datetime_view("end_time")
    start_time_datetime = datetime_view("start_time")
