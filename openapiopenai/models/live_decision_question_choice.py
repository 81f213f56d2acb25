"""Model `LiveDecisionQuestionChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_choice_option import LiveDecisionChoiceOption, LiveDecisionChoiceOptionDict
    from openapiopenai.models.live_decision_question_choice_instructions import (
        LiveDecisionQuestionChoiceInstructions,
        LiveDecisionQuestionChoiceInstructionsDict,
    )

__all__ = [
    "LiveDecisionQuestionChoice",
    "LiveDecisionQuestionChoiceDict",
]


class LiveDecisionQuestionChoice(BaseModel):
    """`LiveDecisionQuestionChoice` of the API."""

    choices: list[LiveDecisionChoiceOption]
    instructions: LiveDecisionQuestionChoiceInstructions
    type: Literal["choice"] = "choice"
    """Which variant this is: always `choice`."""
    name: str | None = None


class LiveDecisionQuestionChoiceDict(TypedDict, total=False):
    """`LiveDecisionQuestionChoice` as a dict, for arguments."""

    choices: Required[Sequence[LiveDecisionChoiceOptionDict | LiveDecisionChoiceOption]]
    instructions: Required[LiveDecisionQuestionChoiceInstructionsDict | LiveDecisionQuestionChoiceInstructions]
    type: Required[Literal["choice"]]
    name: str | None
