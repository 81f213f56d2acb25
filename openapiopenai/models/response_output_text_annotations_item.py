# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseOutputTextAnnotationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.file_annotation import FileAnnotation
    from openapiopenai.models.url_annotation import UrlAnnotation

__all__ = [
    "ResponseOutputTextAnnotationsItem",
    "UnknownResponseOutputTextAnnotationsItem",
]


if TYPE_CHECKING:

    class UnknownResponseOutputTextAnnotationsItem(UnknownVariant):
        """Variant of `ResponseOutputTextAnnotationsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponseOutputTextAnnotationsItem: TypeAlias = (
        FileAnnotation | UrlAnnotation | UnknownResponseOutputTextAnnotationsItem
    )
    """A source that the text cites: a file or a web page."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ResponseOutputTextAnnotationsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseOutputTextAnnotationsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponseOutputTextAnnotationsItem(OpenUnion):
        tag = "type"
        mapping = {
            "file": "FileAnnotation",
            "url": "UrlAnnotation",
        }

    from_json = ResponseOutputTextAnnotationsItem.from_json
    from_dict = ResponseOutputTextAnnotationsItem.from_dict
    __getattr__ = ResponseOutputTextAnnotationsItem.module_attribute
