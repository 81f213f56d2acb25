# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateFineTuningJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_fine_tuning_job_request_hyperparameters import (
        CreateFineTuningJobRequestHyperparameters,
        CreateFineTuningJobRequestHyperparametersDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_integrations_item import (
        CreateFineTuningJobRequestIntegrationsItem,
        CreateFineTuningJobRequestIntegrationsItemDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_model import (
        CreateFineTuningJobRequestModel,
        CreateFineTuningJobRequestModelDict,
    )
    from openapiopenai.models.fine_tune_method import FineTuneMethod, FineTuneMethodDict
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateFineTuningJobRequest",
    "CreateFineTuningJobRequestDict",
]


class CreateFineTuningJobRequest(BaseModel):
    """Parameters for creating a fine-tuning job."""

    model: CreateFineTuningJobRequestModel
    """ID of the model to fine-tune."""
    training_file: str
    """ID of the uploaded JSONL file with the training data, whose `purpose` must be `fine-tune`. Its contents depend on the model (chat or completions format) and on the fine-tuning method (preference format)."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Deprecated: use `method` instead. Hyperparameters of the job."""
    suffix: str | None = None
    """Text to add to the name of the fine-tuned model, at most 64 characters: `repairs` gives a name such as `ft:gpt-4o-mini:velo-nord:repairs:A1b2C3d4`."""
    validation_file: str | None = None
    """ID of the uploaded JSONL file with validation data, whose `purpose` must be `fine-tune`. From it, validation metrics are computed periodically, which appear in the results file. It should not repeat data of `training_file`."""
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    """Integrations to enable for the job; only Weights & Biases (`wandb`) is supported."""
    seed: int | None = None
    """Seed for reproducibility: the same seed and job parameters give the same results, except in rare cases. One is generated if absent."""
    method: FineTuneMethod | None = None
    """Fine-tuning method of the job."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateFineTuningJobRequestDict(TypedDict, total=False):
    """`CreateFineTuningJobRequest` as a dict, for arguments."""

    model: Required[CreateFineTuningJobRequestModelDict | CreateFineTuningJobRequestModel]
    training_file: Required[str]
    hyperparameters: CreateFineTuningJobRequestHyperparametersDict | CreateFineTuningJobRequestHyperparameters
    suffix: str | None
    validation_file: str | None
    integrations: (
        Sequence[CreateFineTuningJobRequestIntegrationsItemDict | CreateFineTuningJobRequestIntegrationsItem] | None
    )
    seed: int | None
    method: FineTuneMethodDict | FineTuneMethod
    metadata: Mapping[str, str] | None
