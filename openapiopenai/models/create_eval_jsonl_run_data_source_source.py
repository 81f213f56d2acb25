# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalJsonlRunDataSourceSource`."""

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

__all__ = [
    "CreateEvalJsonlRunDataSourceSource",
    "CreateEvalJsonlRunDataSourceSourceDict",
    "UnknownCreateEvalJsonlRunDataSourceSource",
]


if TYPE_CHECKING:

    class UnknownCreateEvalJsonlRunDataSourceSource(UnknownVariant):
        """Variant of `CreateEvalJsonlRunDataSourceSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalJsonlRunDataSourceSource: TypeAlias = (
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | UnknownCreateEvalJsonlRunDataSourceSource
    )
    """Source of the rows of a run: the request itself, or a file."""
    CreateEvalJsonlRunDataSourceSourceDict: TypeAlias = EvalJsonlFileContentSourceDict | EvalJsonlFileIdSourceDict
    """`CreateEvalJsonlRunDataSourceSource` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalJsonlRunDataSourceSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalJsonlRunDataSourceSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalJsonlRunDataSourceSourceDict = AS_GIVEN

    class CreateEvalJsonlRunDataSourceSource(OpenUnion):
        tag = "type"
        mapping = {
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
        }

    from_json = CreateEvalJsonlRunDataSourceSource.from_json
    from_dict = CreateEvalJsonlRunDataSourceSource.from_dict
    __getattr__ = CreateEvalJsonlRunDataSourceSource.module_attribute
