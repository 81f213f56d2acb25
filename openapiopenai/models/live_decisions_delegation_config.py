# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionsDelegationConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question import LiveDecisionQuestion, LiveDecisionQuestionDict

__all__ = [
    "LiveDecisionsDelegationConfig",
    "LiveDecisionsDelegationConfigDict",
]


class LiveDecisionsDelegationConfig(BaseModel):
    """The model that makes decisions, and the questions it answers."""

    model: str | None = FROM_SERVER
    """ID of the model."""
    questions: list[LiveDecisionQuestion] | None = FROM_SERVER
    """The questions, answered together and in this order."""


class LiveDecisionsDelegationConfigDict(TypedDict, total=False):
    """`LiveDecisionsDelegationConfig` as a dict, for arguments."""

    model: Required[str | None]
    questions: Required[Sequence[LiveDecisionQuestionDict | LiveDecisionQuestion] | None]
