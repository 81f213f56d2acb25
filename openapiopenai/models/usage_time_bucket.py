# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageTimeBucket`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.usage_time_bucket_results_item import UsageTimeBucketResultsItem

__all__ = [
    "UsageTimeBucket",
]


class UsageTimeBucket(BaseModel):
    """Usage or costs in a time bucket."""

    object: Literal["bucket"] = "bucket"
    """Kind of object: always `bucket`."""
    start_time: int
    """Start of the time bucket, as Unix time in seconds."""
    end_time: int
    """End of the time bucket, as Unix time in seconds."""
    results: list[UsageTimeBucketResultsItem]
    """Results of the time bucket, one for each combination of the fields they are grouped by."""
    start_time_datetime = datetime_view("start_time")
    end_time_datetime = datetime_view("end_time")
