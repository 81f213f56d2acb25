# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Decision`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item import DecisionAnswersItem
    from openapiopenai.models.decision_usage import DecisionUsage

__all__ = [
    "Decision",
]


class Decision(BaseModel):
    """A decision: the answers to questions about an input."""

    model: str
    """ID of the model that was used."""
    answers: list[DecisionAnswersItem]
    """Answers, in the order of the questions. Any of them may be a refusal."""
    usage: DecisionUsage
    """Token usage of the decision."""
