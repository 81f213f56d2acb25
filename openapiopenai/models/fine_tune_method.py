# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneMethod`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_dpo_method import FineTuneDPOMethod, FineTuneDPOMethodDict
    from openapiopenai.models.fine_tune_reinforcement_method import (
        FineTuneReinforcementMethod,
        FineTuneReinforcementMethodDict,
    )
    from openapiopenai.models.fine_tune_supervised_method import FineTuneSupervisedMethod, FineTuneSupervisedMethodDict

__all__ = [
    "FineTuneMethod",
    "FineTuneMethodDict",
]


class FineTuneMethod(BaseModel):
    """Method of fine-tuning, with its configuration."""

    type: Literal["supervised", "dpo", "reinforcement"] | UnknownStr
    """Type of the method: by examples (`supervised`), by preferences (`dpo`), or by a grader (`reinforcement`)."""
    supervised: FineTuneSupervisedMethod | None = None
    """Configuration of the `supervised` method."""
    dpo: FineTuneDPOMethod | None = None
    """Configuration of the `dpo` method."""
    reinforcement: FineTuneReinforcementMethod | None = None
    """Configuration of the `reinforcement` method."""


class FineTuneMethodDict(TypedDict, total=False):
    """`FineTuneMethod` as a dict, for arguments."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    supervised: FineTuneSupervisedMethodDict | FineTuneSupervisedMethod
    dpo: FineTuneDPOMethodDict | FineTuneDPOMethod
    reinforcement: FineTuneReinforcementMethodDict | FineTuneReinforcementMethod
