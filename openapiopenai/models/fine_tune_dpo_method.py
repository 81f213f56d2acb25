"""Model `FineTuneDPOMethod`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_dpo_hyperparameters import (
        FineTuneDPOHyperparameters,
        FineTuneDPOHyperparametersDict,
    )

__all__ = [
    "FineTuneDPOMethod",
    "FineTuneDPOMethodDict",
]


class FineTuneDPOMethod(BaseModel):
    """Learning by preferences (DPO)."""

    hyperparameters: FineTuneDPOHyperparameters | None = None
    """How the model is trained."""


class FineTuneDPOMethodDict(TypedDict, total=False):
    """`FineTuneDPOMethod` as a dict, for arguments."""

    hyperparameters: FineTuneDPOHyperparametersDict | FineTuneDPOHyperparameters
