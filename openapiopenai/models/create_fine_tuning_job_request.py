"""Model `CreateFineTuningJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`CreateFineTuningJobRequest` of the API."""

    model: CreateFineTuningJobRequestModel
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Deprecated."""
    suffix: str | None = None
    validation_file: str | None = None
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    seed: int | None = None
    method: FineTuneMethod | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


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
