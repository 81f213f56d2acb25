# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneSupervisedHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_supervised_hyperparameters_batch_size import (
        FineTuneSupervisedHyperparametersBatchSize,
        FineTuneSupervisedHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.fine_tune_supervised_hyperparameters_learning_rate_multiplier import (
        FineTuneSupervisedHyperparametersLearningRateMultiplier,
        FineTuneSupervisedHyperparametersLearningRateMultiplierDict,
    )
    from openapiopenai.models.fine_tune_supervised_hyperparameters_n_epochs import (
        FineTuneSupervisedHyperparametersNEpochs,
        FineTuneSupervisedHyperparametersNEpochsDict,
    )

__all__ = [
    "FineTuneSupervisedHyperparameters",
    "FineTuneSupervisedHyperparametersDict",
]


class FineTuneSupervisedHyperparameters(BaseModel):
    """Hyperparameters of a supervised fine-tuning job."""

    batch_size: FineTuneSupervisedHyperparametersBatchSize | None = None
    """Number of examples in a batch, or `auto`. With larger batches, parameters are updated less often, but with lower variance."""
    learning_rate_multiplier: FineTuneSupervisedHyperparametersLearningRateMultiplier | None = None
    """Factor that scales the learning rate, or `auto`. A smaller learning rate can help avoid overfitting."""
    n_epochs: FineTuneSupervisedHyperparametersNEpochs | None = None
    """Number of epochs, that is, full passes through the training data, or `auto`."""


class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` as a dict, for arguments."""

    batch_size: FineTuneSupervisedHyperparametersBatchSizeDict | FineTuneSupervisedHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneSupervisedHyperparametersLearningRateMultiplierDict
        | FineTuneSupervisedHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneSupervisedHyperparametersNEpochsDict | FineTuneSupervisedHyperparametersNEpochs
