"""Model `FineTuneReinforcementHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_batch_size import (
        FineTuneReinforcementHyperparametersBatchSize,
        FineTuneReinforcementHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_compute_multiplier import (
        FineTuneReinforcementHyperparametersComputeMultiplier,
        FineTuneReinforcementHyperparametersComputeMultiplierDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_interval import (
        FineTuneReinforcementHyperparametersEvalInterval,
        FineTuneReinforcementHyperparametersEvalIntervalDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_samples import (
        FineTuneReinforcementHyperparametersEvalSamples,
        FineTuneReinforcementHyperparametersEvalSamplesDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_learning_rate_multiplier import (
        FineTuneReinforcementHyperparametersLearningRateMultiplier,
        FineTuneReinforcementHyperparametersLearningRateMultiplierDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_n_epochs import (
        FineTuneReinforcementHyperparametersNEpochs,
        FineTuneReinforcementHyperparametersNEpochsDict,
    )

__all__ = [
    "FineTuneReinforcementHyperparameters",
    "FineTuneReinforcementHyperparametersDict",
]


class FineTuneReinforcementHyperparameters(BaseModel):
    """`FineTuneReinforcementHyperparameters` of the API."""

    batch_size: FineTuneReinforcementHyperparametersBatchSize | None = None
    learning_rate_multiplier: FineTuneReinforcementHyperparametersLearningRateMultiplier | None = None
    n_epochs: FineTuneReinforcementHyperparametersNEpochs | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | UnknownStr | None = None
    compute_multiplier: FineTuneReinforcementHyperparametersComputeMultiplier | None = None
    eval_interval: FineTuneReinforcementHyperparametersEvalInterval | None = None
    eval_samples: FineTuneReinforcementHyperparametersEvalSamples | None = None


class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters` as a dict, for arguments."""

    batch_size: FineTuneReinforcementHyperparametersBatchSizeDict | FineTuneReinforcementHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneReinforcementHyperparametersLearningRateMultiplierDict
        | FineTuneReinforcementHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneReinforcementHyperparametersNEpochsDict | FineTuneReinforcementHyperparametersNEpochs
    reasoning_effort: Literal["default", "low", "medium", "high"] | str
    compute_multiplier: (
        FineTuneReinforcementHyperparametersComputeMultiplierDict
        | FineTuneReinforcementHyperparametersComputeMultiplier
    )
    eval_interval: (
        FineTuneReinforcementHyperparametersEvalIntervalDict | FineTuneReinforcementHyperparametersEvalInterval
    )
    eval_samples: FineTuneReinforcementHyperparametersEvalSamplesDict | FineTuneReinforcementHyperparametersEvalSamples
