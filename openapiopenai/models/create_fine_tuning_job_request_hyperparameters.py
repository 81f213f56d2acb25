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
    """How the model is trained. Deprecated: use `method` instead."""

    batch_size: CreateFineTuningJobRequestHyperparametersBatchSize | None = None
    """How many examples the model learns from at a time, or `auto`. More mean fewer but steadier steps."""
    learning_rate_multiplier: CreateFineTuningJobRequestLearningRateMultiplier | None = None
    """By how much the learning rate is multiplied, or `auto`. Less helps against learning by heart."""
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochs | None = None
    """How often the model goes through the whole training data, or `auto`."""


class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` as a dict, for arguments."""

    batch_size: (
        CreateFineTuningJobRequestHyperparametersBatchSizeDict | CreateFineTuningJobRequestHyperparametersBatchSize
    )
    learning_rate_multiplier: (
        CreateFineTuningJobRequestLearningRateMultiplierDict | CreateFineTuningJobRequestLearningRateMultiplier
    )
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochsDict | CreateFineTuningJobRequestHyperparametersNEpochs
