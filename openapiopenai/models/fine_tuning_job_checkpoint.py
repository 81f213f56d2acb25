"""Model `FineTuningJobCheckpoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics

__all__ = [
    "FineTuningJobCheckpoint",
]


class FineTuningJobCheckpoint(BaseModel):
    """`FineTuningJobCheckpoint` of the API."""

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    created_at_datetime = datetime_view("created_at")
