"""Model `UsageDecisionsResponseDataItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.usage_decisions_response_data_item_results_item import (
        UsageDecisionsResponseDataItemResultsItem,
    )

__all__ = [
    "UsageDecisionsResponseDataItem",
]


class UsageDecisionsResponseDataItem(BaseModel):
    """Figures of usage of decisions in a bucket of time."""

    object: Literal["bucket"] = "bucket"
    """Kind of object: always `bucket`."""
    end_time: int
    """End of the period, in seconds since 1970."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """The figures, one entry per combination of what they are grouped by."""
    start_time: int
    """Beginning of the period, in seconds since 1970."""
    end_time_datetime = datetime_view("end_time")
    start_time_datetime = datetime_view("start_time")
