"""Model `LiveDecisionChoiceOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """An answer that can be chosen."""

    description: str | None = None
    """What it means."""
    value: LiveDecisionChoiceOptionValue
    """The answer."""


class LiveDecisionChoiceOptionDict(TypedDict, total=False):
    """`LiveDecisionChoiceOption` as a dict, for arguments."""

    description: str | None
    value: Required[LiveDecisionChoiceOptionValueDict | LiveDecisionChoiceOptionValue]
