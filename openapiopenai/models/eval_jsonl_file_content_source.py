# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalJsonlFileContentSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.eval_jsonl_file_content_source_content_item import (
        EvalJsonlFileContentSourceContentItem,
        EvalJsonlFileContentSourceContentItemDict,
    )

__all__ = [
    "EvalJsonlFileContentSource",
    "EvalJsonlFileContentSourceDict",
]


class EvalJsonlFileContentSource(BaseModel):
    """Data source rows given inline, as the content of a JSONL file."""

    type: Literal["file_content"] = "file_content"
    """Type: always `file_content`."""
    content: list[EvalJsonlFileContentSourceContentItem]
    """Rows of the JSONL file."""


class EvalJsonlFileContentSourceDict(TypedDict, total=False):
    """`EvalJsonlFileContentSource` as a dict, for arguments."""

    type: Required[Literal["file_content"]]
    content: Required[Sequence[EvalJsonlFileContentSourceContentItemDict | EvalJsonlFileContentSourceContentItem]]
