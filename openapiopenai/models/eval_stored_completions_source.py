# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalStoredCompletionsSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "EvalStoredCompletionsSource",
    "EvalStoredCompletionsSourceDict",
]


class EvalStoredCompletionsSource(BaseModel):
    """Data source rows from stored chat completions, selected by filters."""

    type: Literal["stored_completions"] = "stored_completions"
    """Type: always `stored_completions`."""
    metadata: Metadata | None = None
    """Only chat completions with this metadata."""
    model: str | None = None
    """Only chat completions from this model."""
    created_after: int | None = None
    """Only chat completions created after this time, as Unix time in seconds."""
    created_before: int | None = None
    """Only chat completions created before this time, as Unix time in seconds."""
    limit: int | None = None
    """Maximum number of chat completions to use."""


class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    """`EvalStoredCompletionsSource` as a dict, for arguments."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, str] | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
