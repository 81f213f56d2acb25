"""Model `Decision`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item import DecisionAnswersItem
    from openapiopenai.models.decision_usage import DecisionUsage

__all__ = [
    "Decision",
]


class Decision(BaseModel):
    """`Decision` of the API."""

    answers: list[DecisionAnswersItem]
    model: str
    usage: DecisionUsage
    """What was used."""
