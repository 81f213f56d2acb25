# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalStoredCompletionsDataSourceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "EvalStoredCompletionsDataSourceConfig",
]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Deprecated: use `logs` instead. A data source that takes rows from stored completions."""

    type: Literal["stored_completions"] = "stored_completions"
    """Type: always `stored_completions`."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """JSON Schema of the data source items."""
