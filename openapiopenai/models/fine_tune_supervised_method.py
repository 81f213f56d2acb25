# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneSupervisedMethod`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_supervised_hyperparameters import (
        FineTuneSupervisedHyperparameters,
        FineTuneSupervisedHyperparametersDict,
    )

__all__ = [
    "FineTuneSupervisedMethod",
    "FineTuneSupervisedMethodDict",
]


class FineTuneSupervisedMethod(BaseModel):
    """Configuration of supervised fine-tuning."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = None
    """Hyperparameters of the fine-tuning job."""


class FineTuneSupervisedMethodDict(TypedDict, total=False):
    """`FineTuneSupervisedMethod` as a dict, for arguments."""

    hyperparameters: FineTuneSupervisedHyperparametersDict | FineTuneSupervisedHyperparameters
