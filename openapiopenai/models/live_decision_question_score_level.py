"""Model `LiveDecisionQuestionScoreLevel`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveDecisionQuestionScoreLevel",
    "LiveDecisionQuestionScoreLevelDict",
]


class LiveDecisionQuestionScoreLevel(BaseModel):
    """A level of a score."""

    label: str
    """What the level is called."""
    description: str | None = None
    """What it means."""


class LiveDecisionQuestionScoreLevelDict(TypedDict, total=False):
    """`LiveDecisionQuestionScoreLevel` as a dict, for arguments."""

    label: Required[str]
    description: str | None
