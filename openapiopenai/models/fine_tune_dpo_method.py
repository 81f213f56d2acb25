# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneDPOMethod`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Configuration of direct preference optimization (DPO)."""

    hyperparameters: FineTuneDPOHyperparameters | None = None
    """Hyperparameters of the fine-tuning job."""


class FineTuneDPOMethodDict(TypedDict, total=False):
    """`FineTuneDPOMethod` as a dict, for arguments."""

    hyperparameters: FineTuneDPOHyperparametersDict | FineTuneDPOHyperparameters
