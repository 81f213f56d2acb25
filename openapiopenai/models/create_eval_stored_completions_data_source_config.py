# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalStoredCompletionsDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CreateEvalStoredCompletionsDataSourceConfig",
    "CreateEvalStoredCompletionsDataSourceConfigDict",
]


class CreateEvalStoredCompletionsDataSourceConfig(BaseModel):
    """Deprecated: use `logs` instead. A data source that takes rows from stored completions."""

    type: Literal["stored_completions"] = "stored_completions"
    """Type: always `stored_completions`."""
    metadata: dict[str, Any] | None = None
    """Metadata that the stored completions must have."""


class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalStoredCompletionsDataSourceConfig` as a dict, for arguments."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any]
