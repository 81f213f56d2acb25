"""Model `FineTuningJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_method import FineTuneMethod
    from openapiopenai.models.fine_tuning_integration import FineTuningIntegration
    from openapiopenai.models.fine_tuning_job_error import FineTuningJobError
    from openapiopenai.models.fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "FineTuningJob",
]


class FineTuningJob(BaseModel):
    """`FineTuningJob` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    """When it ended, in seconds since 1970."""
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Kind of object: always `fine_tuning.job`."""
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | UnknownStr
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningIntegration] | None = None
    seed: int
    estimated_finish: int | None = None
    method: FineTuneMethod | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    finished_at_datetime = datetime_view("finished_at")
    estimated_finish_datetime = datetime_view("estimated_finish")
