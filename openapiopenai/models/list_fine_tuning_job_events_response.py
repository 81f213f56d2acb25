# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListFineTuningJobEventsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job_event import FineTuningJobEvent

__all__ = [
    "ListFineTuningJobEventsResponse",
]


class ListFineTuningJobEventsResponse(_pages.Page["FineTuningJobEvent"], BaseModel):
    """A page of the events of a fine-tuning job."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[FineTuningJobEvent]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
