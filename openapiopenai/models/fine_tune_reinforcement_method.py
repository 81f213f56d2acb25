# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneReinforcementMethod`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters,
        FineTuneReinforcementHyperparametersDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_method_grader import (
        FineTuneReinforcementMethodGrader,
        FineTuneReinforcementMethodGraderDict,
    )

__all__ = [
    "FineTuneReinforcementMethod",
    "FineTuneReinforcementMethodDict",
]


class FineTuneReinforcementMethod(BaseModel):
    """Configuration of reinforcement fine-tuning, in which a grader scores responses."""

    grader: FineTuneReinforcementMethodGrader
    """The grader."""
    hyperparameters: FineTuneReinforcementHyperparameters | None = None
    """Hyperparameters of the fine-tuning job."""


class FineTuneReinforcementMethodDict(TypedDict, total=False):
    """`FineTuneReinforcementMethod` as a dict, for arguments."""

    grader: Required[FineTuneReinforcementMethodGraderDict | FineTuneReinforcementMethodGrader]
    hyperparameters: FineTuneReinforcementHyperparametersDict | FineTuneReinforcementHyperparameters
