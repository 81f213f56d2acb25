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
    """What a fine-tuning job is made from."""

    model: CreateFineTuningJobRequestModel
    """Id of the model to train."""
    training_file: str
    """Id of the file to learn from: JSON lines, with the `purpose` `fine-tune`. What stands in a line depends on the model and the method."""
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Deprecated: use `method` instead.

Deprecated."""
    suffix: str | None = None
    """Text of 1 to 64 characters that the name of the new model gets, such as `ft:gpt-4o-mini:openai:my-suffix:7p4lURel`."""
    validation_file: str | None = None
    """Id of a file to try the model on now and then, of the same form as `training_file`, but with other data. The figures go into the result files."""
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None = None
    """Where else the figures of the training go."""
    seed: int | None = None
    """Number that makes the training the same again, mostly. Absent: one is made up."""
    method: FineTuneMethod | None = None
    """How the model learns."""
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
