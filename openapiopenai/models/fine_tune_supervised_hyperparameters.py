"""Model `FineTuneSupervisedHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """How a model is trained by examples."""

    batch_size: FineTuneSupervisedHyperparametersBatchSize | None = None
    """How many examples the model learns from at a time, or `auto`. More mean fewer but steadier steps."""
    learning_rate_multiplier: FineTuneSupervisedHyperparametersLearningRateMultiplier | None = None
    """By how much the learning rate is multiplied, or `auto`. Less helps against learning by heart."""
    n_epochs: FineTuneSupervisedHyperparametersNEpochs | None = None
    """How often the model goes through the whole training data, or `auto`."""


class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` as a dict, for arguments."""

    batch_size: FineTuneSupervisedHyperparametersBatchSizeDict | FineTuneSupervisedHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneSupervisedHyperparametersLearningRateMultiplierDict
        | FineTuneSupervisedHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneSupervisedHyperparametersNEpochsDict | FineTuneSupervisedHyperparametersNEpochs
