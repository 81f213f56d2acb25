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
    """`FineTuneDPOHyperparameters` of the API."""

    beta: FineTuneDPOHyperparametersBeta | None = None
    batch_size: FineTuneDPOHyperparametersBatchSize | None = None
    learning_rate_multiplier: FineTuneDPOHyperparametersLearningRateMultiplier | None = None
    n_epochs: FineTuneDPOHyperparametersNEpochs | None = None


class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` as a dict, for arguments."""

    beta: FineTuneDPOHyperparametersBetaDict | FineTuneDPOHyperparametersBeta
    batch_size: FineTuneDPOHyperparametersBatchSizeDict | FineTuneDPOHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneDPOHyperparametersLearningRateMultiplierDict | FineTuneDPOHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneDPOHyperparametersNEpochsDict | FineTuneDPOHyperparametersNEpochs
