# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJobCheckpoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics

__all__ = [
    "FineTuningJobCheckpoint",
]


class FineTuningJobCheckpoint(BaseModel):
    """A model checkpoint of a fine-tuning job, ready to use."""

    id: str
    """Its unique ID."""
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    """Kind of object: always `fine_tuning.job.checkpoint`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    fine_tuning_job_id: str
    """ID of the fine-tuning job."""
    step_number: int
    """Training step at which the checkpoint was created."""
    fine_tuned_model_checkpoint: str
    """ID of the fine-tuned model checkpoint."""
    metrics: FineTuningJobCheckpointMetrics
    """Metrics of the training step."""
    created_at_datetime = datetime_view("created_at")
