"""Model `LiveDecisionQuestionScoreLevel`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionQuestionScoreLevel",
    "LiveDecisionQuestionScoreLevelDict",
]


class LiveDecisionQuestionScoreLevel(BaseModel):
    """`LiveDecisionQuestionScoreLevel` of the API."""

    label: str
    description: str | None = None


class LiveDecisionQuestionScoreLevelDict(TypedDict, total=False):
    """`LiveDecisionQuestionScoreLevel` as a dict, for arguments."""

    label: Required[str]
    description: str | None
