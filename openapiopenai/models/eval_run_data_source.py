# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EvalRunDataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from openapiopenai.models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
    from openapiopenai.models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource

__all__ = [
    "EvalRunDataSource",
    "UnknownEvalRunDataSource",
]


if TYPE_CHECKING:

    class UnknownEvalRunDataSource(UnknownVariant):
        """Variant of `EvalRunDataSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EvalRunDataSource: TypeAlias = (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
        | UnknownEvalRunDataSource
    )
    """Data source of a run: where its rows come from, and which model is sampled, if any."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EvalRunDataSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EvalRunDataSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class EvalRunDataSource(OpenUnion):
        tag = "type"
        mapping = {
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        }

    from_json = EvalRunDataSource.from_json
    from_dict = EvalRunDataSource.from_dict
    __getattr__ = EvalRunDataSource.module_attribute
