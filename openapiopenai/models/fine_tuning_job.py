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
    """A training of a model on your data."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Kind of object: always `fine_tuning.job`."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | UnknownStr
    """How far it is."""
    model: str
    """Id of the model that is trained."""
    fine_tuned_model: str | None
    """Id of the new model; null until it is there."""
    created_at: int
    """When it was made, in seconds since 1970."""
    finished_at: int | None
    """When it ended, in seconds since 1970."""
    estimated_finish: int | None = None
    """When it will likely be done, in seconds since 1970; null while it does not run."""
    error: FineTuningJobError | None
    """Why it has failed."""
    training_file: str
    """Id of the file to learn from."""
    validation_file: str | None
    """Id of the file to try the model on."""
    result_files: list[str]
    """Ids of files with the figures of the training."""
    trained_tokens: int | None
    """Tokens that are paid for; null until the job is done."""
    method: FineTuneMethod | None = None
    """How the model learns."""
    hyperparameters: FineTuningJobHyperparameters
    """How the model is trained; only of `supervised` jobs."""
    integrations: list[FineTuningIntegration] | None = None
    """Where else the figures of the training go, at most 5."""
    seed: int
    """Number that makes the training the same again, mostly."""
    organization_id: str
    """Id of the organization."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    finished_at_datetime = datetime_view("finished_at")
    estimated_finish_datetime = datetime_view("estimated_finish")
