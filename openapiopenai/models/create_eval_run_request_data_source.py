# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalRunRequestDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource,
        CreateEvalCompletionsRunDataSourceDict,
    )
    from openapiopenai.models.create_eval_jsonl_run_data_source import (
        CreateEvalJsonlRunDataSource,
        CreateEvalJsonlRunDataSourceDict,
    )
    from openapiopenai.models.create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSource,
        CreateEvalResponsesRunDataSourceDict,
    )

__all__ = [
    "CreateEvalRunRequestDataSource",
    "CreateEvalRunRequestDataSourceDict",
    "UnknownCreateEvalRunRequestDataSource",
]


if TYPE_CHECKING:

    class UnknownCreateEvalRunRequestDataSource(UnknownVariant):
        """Variant of `CreateEvalRunRequestDataSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalRunRequestDataSource: TypeAlias = (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
        | UnknownCreateEvalRunRequestDataSource
    )
    """Data source of a run: where its rows come from, and which model is sampled, if any."""
    CreateEvalRunRequestDataSourceDict: TypeAlias = (
        CreateEvalJsonlRunDataSourceDict | CreateEvalCompletionsRunDataSourceDict | CreateEvalResponsesRunDataSourceDict
    )
    """`CreateEvalRunRequestDataSource` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateEvalRunRequestDataSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalRunRequestDataSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalRunRequestDataSourceDict = AS_GIVEN

    class CreateEvalRunRequestDataSource(OpenUnion):
        tag = "type"
        mapping = {
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        }

    from_json = CreateEvalRunRequestDataSource.from_json
    from_dict = CreateEvalRunRequestDataSource.from_dict
    __getattr__ = CreateEvalRunRequestDataSource.module_attribute
