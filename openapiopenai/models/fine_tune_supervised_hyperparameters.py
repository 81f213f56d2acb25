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
    """`FineTuneSupervisedHyperparameters` of the API."""

    batch_size: FineTuneSupervisedHyperparametersBatchSize | None = None
    learning_rate_multiplier: FineTuneSupervisedHyperparametersLearningRateMultiplier | None = None
    n_epochs: FineTuneSupervisedHyperparametersNEpochs | None = None


class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` as a dict, for arguments."""

    batch_size: FineTuneSupervisedHyperparametersBatchSizeDict | FineTuneSupervisedHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneSupervisedHyperparametersLearningRateMultiplierDict
        | FineTuneSupervisedHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneSupervisedHyperparametersNEpochsDict | FineTuneSupervisedHyperparametersNEpochs
