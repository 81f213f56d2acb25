"""Model `FineTuneDPOHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_dpo_hyperparameters_batch_size import (
        FineTuneDPOHyperparametersBatchSize,
        FineTuneDPOHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_beta import (
        FineTuneDPOHyperparametersBeta,
        FineTuneDPOHyperparametersBetaDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_learning_rate_multiplier import (
        FineTuneDPOHyperparametersLearningRateMultiplier,
        FineTuneDPOHyperparametersLearningRateMultiplierDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_n_epochs import (
        FineTuneDPOHyperparametersNEpochs,
        FineTuneDPOHyperparametersNEpochsDict,
    )

__all__ = [
    "FineTuneDPOHyperparameters",
    "FineTuneDPOHyperparametersDict",
]


class FineTuneDPOHyperparameters(BaseModel):
    """How a model is trained by preferences."""

    beta: FineTuneDPOHyperparametersBeta | None = None
    """Weight of the penalty between the model that is trained and the one that it is compared with, or `auto`."""
    batch_size: FineTuneDPOHyperparametersBatchSize | None = None
    """How many examples the model learns from at a time, or `auto`. More mean fewer but steadier steps."""
    learning_rate_multiplier: FineTuneDPOHyperparametersLearningRateMultiplier | None = None
    """By how much the learning rate is multiplied, or `auto`. Less helps against learning by heart."""
    n_epochs: FineTuneDPOHyperparametersNEpochs | None = None
    """How often the model goes through the whole training data, or `auto`."""


class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` as a dict, for arguments."""

    beta: FineTuneDPOHyperparametersBetaDict | FineTuneDPOHyperparametersBeta
    batch_size: FineTuneDPOHyperparametersBatchSizeDict | FineTuneDPOHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneDPOHyperparametersLearningRateMultiplierDict | FineTuneDPOHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneDPOHyperparametersNEpochsDict | FineTuneDPOHyperparametersNEpochs
