# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionQuestionScoreLevel`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveDecisionQuestionScoreLevel",
    "LiveDecisionQuestionScoreLevelDict",
]


class LiveDecisionQuestionScoreLevel(BaseModel):
    """A level of a score."""

    description: str | None = None
    """What this level of the score means."""
    label: str
    """Label of the level."""


class LiveDecisionQuestionScoreLevelDict(TypedDict, total=False):
    """`LiveDecisionQuestionScoreLevel` as a dict, for arguments."""

    description: str | None
    label: Required[str]
