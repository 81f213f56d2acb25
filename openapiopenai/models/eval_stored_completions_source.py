"""Model `EvalStoredCompletionsSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "EvalStoredCompletionsSource",
    "EvalStoredCompletionsSourceDict",
]


class EvalStoredCompletionsSource(BaseModel):
    """Rows from stored completions, by what they have in common."""

    type: Literal["stored_completions"] = "stored_completions"
    """Which variant this is: always `stored_completions`."""
    metadata: Metadata | None = None
    """Only completions whose metadata has these pairs."""
    model: str | None = None
    """Only completions of this model."""
    created_after: int | None = None
    """Only completions after this time, in seconds since 1970."""
    created_before: int | None = None
    """Only completions before this time, in seconds since 1970."""
    limit: int | None = None
    """How many completions to take at most."""


class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    """`EvalStoredCompletionsSource` as a dict, for arguments."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, str] | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
