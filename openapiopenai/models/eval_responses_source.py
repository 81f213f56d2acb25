# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalResponsesSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "EvalResponsesSource",
    "EvalResponsesSourceDict",
]


class EvalResponsesSource(BaseModel):
    """Data source rows from stored responses, selected by filters."""

    type: Literal["responses"] = "responses"
    """Type: always `responses`."""
    metadata: dict[str, Any] | None = None
    """Only responses with this metadata."""
    model: str | None = None
    """Only responses from this model."""
    instructions_search: str | None = None
    """Only responses whose `instructions` contain this text."""
    created_after: int | None = None
    """Only responses created at or after this time, as Unix time in seconds."""
    created_before: int | None = None
    """Only responses created at or before this time, as Unix time in seconds."""
    reasoning_effort: ReasoningEffort | None = None
    """Only responses with this reasoning effort."""
    temperature: float | None = None
    """Only responses with this sampling temperature."""
    top_p: float | None = None
    """Only responses with this `top_p`."""
    users: list[str] | None = None
    """Only responses for these user identifiers."""
    tools: list[str] | None = None
    """Only responses with these tools, given by name."""


class EvalResponsesSourceDict(TypedDict, total=False):
    """`EvalResponsesSource` as a dict, for arguments."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: ReasoningEffort | str | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None
