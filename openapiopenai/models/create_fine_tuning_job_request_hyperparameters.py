# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateFineTuningJobRequestHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Deprecated: use `method` instead. Hyperparameters of a fine-tuning job."""

    batch_size: CreateFineTuningJobRequestHyperparametersBatchSize | None = None
    """Number of examples in a batch, or `auto`. With larger batches, parameters are updated less often, but with lower variance."""
    learning_rate_multiplier: CreateFineTuningJobRequestLearningRateMultiplier | None = None
    """Factor that scales the learning rate, or `auto`. A smaller learning rate can help avoid overfitting."""
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochs | None = None
    """Number of epochs, that is, full passes through the training data, or `auto`."""


class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` as a dict, for arguments."""

    batch_size: (
        CreateFineTuningJobRequestHyperparametersBatchSizeDict | CreateFineTuningJobRequestHyperparametersBatchSize
    )
    learning_rate_multiplier: (
        CreateFineTuningJobRequestLearningRateMultiplierDict | CreateFineTuningJobRequestLearningRateMultiplier
    )
    n_epochs: CreateFineTuningJobRequestHyperparametersNEpochsDict | CreateFineTuningJobRequestHyperparametersNEpochs
