# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """A fine-tuning job."""

    id: str
    """Its unique ID."""
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Kind of object: always `fine_tuning.job`."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | UnknownStr
    """Its current status."""
    model: str
    """ID of the base model that is fine-tuned."""
    fine_tuned_model: str | None = FROM_SERVER
    """ID of the fine-tuned model; null while the job is running."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    finished_at: int | None = FROM_SERVER
    """When it finished, as Unix time in seconds; null while the job is running."""
    estimated_finish: int | None = None
    """Estimated time of completion, as Unix time in seconds; null if the job is not running."""
    error: FineTuningJobError | None = FROM_SERVER
    """Why the job failed; only for jobs with status `failed`."""
    training_file: str
    """ID of the file with the training data."""
    validation_file: str | None = FROM_SERVER
    """ID of the file with the validation data."""
    result_files: list[str]
    """IDs of the files with the results of the job."""
    trained_tokens: int | None = FROM_SERVER
    """Number of billable tokens that the job processed; null while it is running."""
    method: FineTuneMethod | None = None
    """Fine-tuning method of the job."""
    hyperparameters: FineTuningJobHyperparameters
    """Hyperparameters of the job; only returned for `supervised` jobs."""
    integrations: list[FineTuningIntegration] | None = None
    """Integrations enabled for the job, at most 5."""
    seed: int
    """Seed of the job; the same seed and parameters mostly lead to the same results."""
    organization_id: str
    """ID of the organization that owns the job."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    finished_at_datetime = datetime_view("finished_at")
    estimated_finish_datetime = datetime_view("estimated_finish")
