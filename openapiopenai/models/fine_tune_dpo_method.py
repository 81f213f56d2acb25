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
    """`FineTuneDPOMethod` of the API."""

    hyperparameters: FineTuneDPOHyperparameters | None = None


class FineTuneDPOMethodDict(TypedDict, total=False):
    """`FineTuneDPOMethod` as a dict, for arguments."""

    hyperparameters: FineTuneDPOHyperparametersDict | FineTuneDPOHyperparameters
