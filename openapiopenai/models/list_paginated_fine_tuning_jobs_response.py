# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListPaginatedFineTuningJobsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job import FineTuningJob

__all__ = [
    "ListPaginatedFineTuningJobsResponse",
]


class ListPaginatedFineTuningJobsResponse(_pages.Page["FineTuningJob"], BaseModel):
    """A page of fine-tuning jobs."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[FineTuningJob]
    """The entries of this page."""
    has_more: bool
    """Whether there are more entries after this page."""
