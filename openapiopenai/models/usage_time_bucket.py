"""Model `UsageTimeBucket`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.usage_time_bucket_results_item import UsageTimeBucketResultsItem

__all__ = [
    "UsageTimeBucket",
]


class UsageTimeBucket(BaseModel):
    """Figures of usage of a bucket of time."""

    object: Literal["bucket"] = "bucket"
    """Kind of object: always `bucket`."""
    start_time: int
    """Beginning of the period, in seconds since 1970."""
    end_time: int
    """End of the period, in seconds since 1970."""
    results: list[UsageTimeBucketResultsItem]
    """The figures, one entry per combination of what they are grouped by."""
    start_time_datetime = datetime_view("start_time")
    end_time_datetime = datetime_view("end_time")
