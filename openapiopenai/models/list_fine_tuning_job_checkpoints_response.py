"""Model `ListFineTuningJobCheckpointsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = [
    "ListFineTuningJobCheckpointsResponse",
]


class ListFineTuningJobCheckpointsResponse(Page["FineTuningJobCheckpoint"], BaseModel):
    """`ListFineTuningJobCheckpointsResponse` of the API."""

    data: list[FineTuningJobCheckpoint]
    object: Literal["list"] = "list"
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
