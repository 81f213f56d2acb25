# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionChoiceOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_choice_option_value import (
        LiveDecisionChoiceOptionValue,
        LiveDecisionChoiceOptionValueDict,
    )

__all__ = [
    "LiveDecisionChoiceOption",
    "LiveDecisionChoiceOptionDict",
]


class LiveDecisionChoiceOption(BaseModel):
    """An option of a multiple-choice question."""

    description: str | None = None
    """What this option means."""
    value: LiveDecisionChoiceOptionValue
    """Value of this option, which the answer carries if it is chosen. A Boolean and a string of the same text, such as `true`, are different values."""


class LiveDecisionChoiceOptionDict(TypedDict, total=False):
    """`LiveDecisionChoiceOption` as a dict, for arguments."""

    description: str | None
    value: Required[LiveDecisionChoiceOptionValueDict | LiveDecisionChoiceOptionValue]
