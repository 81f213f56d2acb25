"""Model `CreateFineTuningJobRequestHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_batch_size import (
        CreateFineTuningJobRequestHyperparametersBatchSize,
        CreateFineTuningJobRequestHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_n_epochs import (
        CreateFineTuningJobRequestHyperparametersNEpochs,
        CreateFineTuningJobRequestHyperparametersNEpochsDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_learning_rate_multiplier import (
        CreateFineTuningJobRequestLearningRateMultiplier,
        CreateFineTuningJobRequestLearningRateMultiplierDict,
    )

__all__ = [
    "CreateFineTuningJobRequestHyperparameters",
    "CreateFineTuningJobRequestHyperparametersDict",
]


class CreateFineTuningJobRequestHyperparameters(BaseModel):
    """`CreateFineTuningJobRequestHyperparameters` of the API."""

    batch_size: CreateFineTuningJobRequestHyperparametersBatchSize | None = None
    learning_rate_multiplier: CreateFineTuningJobRequestLearningRateMultiplier | None = None
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochs | None = None


class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` as a dict, for arguments."""

    batch_size: (
        CreateFineTuningJobRequestHyperparametersBatchSizeDict | CreateFineTuningJobRequestHyperparametersBatchSize
    )
    learning_rate_multiplier: (
        CreateFineTuningJobRequestLearningRateMultiplierDict | CreateFineTuningJobRequestLearningRateMultiplier
    )
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochsDict | CreateFineTuningJobRequestHyperparametersNEpochs
