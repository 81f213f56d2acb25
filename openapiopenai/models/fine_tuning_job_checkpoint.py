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
    """A state of the model during its training, ready to use."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    """Kind of object: always `fine_tuning.job.checkpoint`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    step_number: int
    """Step that it was made at."""
    fine_tuned_model_checkpoint: str
    """Id of the checkpoint."""
    metrics: FineTuningJobCheckpointMetrics
    """How well it did."""
    created_at_datetime = datetime_view("created_at")
