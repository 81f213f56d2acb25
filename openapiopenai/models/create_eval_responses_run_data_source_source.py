# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalResponsesRunDataSourceSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_jsonl_file_content_source import (
        EvalJsonlFileContentSource,
        EvalJsonlFileContentSourceDict,
    )
    from openapiopenai.models.eval_jsonl_file_id_source import EvalJsonlFileIdSource, EvalJsonlFileIdSourceDict
    from openapiopenai.models.eval_responses_source import EvalResponsesSource, EvalResponsesSourceDict

__all__ = [
    "CreateEvalResponsesRunDataSourceSource",
    "CreateEvalResponsesRunDataSourceSourceDict",
    "UnknownCreateEvalResponsesRunDataSourceSource",
]


if TYPE_CHECKING:

    class UnknownCreateEvalResponsesRunDataSourceSource(UnknownVariant):
        """Variant of `CreateEvalResponsesRunDataSourceSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalResponsesRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource
        | EvalJsonlFileIdSource
        | EvalResponsesSource
        | UnknownCreateEvalResponsesRunDataSourceSource
    )
    """Source of the rows of a run: the request itself, a file, or stored responses."""
    CreateEvalResponsesRunDataSourceSourceDict: TypeAlias = (
        EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalResponsesSourceDict
    )
    """`CreateEvalResponsesRunDataSourceSource` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalResponsesRunDataSourceSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalResponsesRunDataSourceSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalResponsesRunDataSourceSourceDict = AS_GIVEN

    class CreateEvalResponsesRunDataSourceSource(OpenUnion):
        tag = "type"
        mapping = {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "responses": "EvalResponsesSource",
        }

    from_json = CreateEvalResponsesRunDataSourceSource.from_json
    from_dict = CreateEvalResponsesRunDataSourceSource.from_dict
    __getattr__ = CreateEvalResponsesRunDataSourceSource.module_attribute
