# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalCompletionsRunDataSourceSource`."""

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
    from openapiopenai.models.eval_stored_completions_source import (
        EvalStoredCompletionsSource,
        EvalStoredCompletionsSourceDict,
    )

__all__ = [
    "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalCompletionsRunDataSourceSourceDict",
    "UnknownCreateEvalCompletionsRunDataSourceSource",
]


if TYPE_CHECKING:

    class UnknownCreateEvalCompletionsRunDataSourceSource(UnknownVariant):
        """Variant of `CreateEvalCompletionsRunDataSourceSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalCompletionsRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource
        | EvalJsonlFileIdSource
        | EvalStoredCompletionsSource
        | UnknownCreateEvalCompletionsRunDataSourceSource
    )
    """Source of the rows of a run: the request itself, a file, or stored completions."""
    CreateEvalCompletionsRunDataSourceSourceDict: TypeAlias = (
        EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict | EvalStoredCompletionsSourceDict
    )
    """`CreateEvalCompletionsRunDataSourceSource` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalCompletionsRunDataSourceSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalCompletionsRunDataSourceSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalCompletionsRunDataSourceSourceDict = AS_GIVEN

    class CreateEvalCompletionsRunDataSourceSource(OpenUnion):
        tag = "type"
        mapping = {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "stored_completions": "EvalStoredCompletionsSource",
        }

    from_json = CreateEvalCompletionsRunDataSourceSource.from_json
    from_dict = CreateEvalCompletionsRunDataSourceSource.from_dict
    __getattr__ = CreateEvalCompletionsRunDataSourceSource.module_attribute
