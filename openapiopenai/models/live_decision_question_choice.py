# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionQuestionChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A question with several options to choose from."""

    type: Literal["choice"] = "choice"
    """Type: always `choice`."""
    name: str | None = None
    """Name of the question, repeated in its answer."""
    choices: list[LiveDecisionChoiceOption]
    """The options to choose from: 2 to 255, all different."""
    instructions: LiveDecisionQuestionChoiceInstructions
    """Text of the question, optionally with images or JSON."""


class LiveDecisionQuestionChoiceDict(TypedDict, total=False):
    """`LiveDecisionQuestionChoice` as a dict, for arguments."""

    type: Required[Literal["choice"]]
    name: str | None
    choices: Required[Sequence[LiveDecisionChoiceOptionDict | LiveDecisionChoiceOption]]
    instructions: Required[LiveDecisionQuestionChoiceInstructionsDict | LiveDecisionQuestionChoiceInstructions]
