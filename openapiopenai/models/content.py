# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_content import InputContent
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "Content",
    "UnknownContent",
]


if TYPE_CHECKING:

    class UnknownContent(UnknownVariant):
        """Variant of `Content` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Content: TypeAlias = InputContent | OutputContent | UnknownContent
    """Multimodal content of an input or output."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Content:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Content:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class Content(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "ReasoningTextContent",
        }

    from_json = Content.from_json
    from_dict = Content.from_dict
    __getattr__ = Content.module_attribute
