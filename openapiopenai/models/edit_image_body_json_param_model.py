# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EditImageBodyJsonParamModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "EditImageBodyJsonParamModel",
    "EditImageBodyJsonParamModelDict",
]


if TYPE_CHECKING:
    EditImageBodyJsonParamModel: TypeAlias = (
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
    )
    """ID of a GPT image model that edits images, such as `gpt-image-2`."""
    EditImageBodyJsonParamModelDict: TypeAlias = (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
    )
    """`EditImageBodyJsonParamModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EditImageBodyJsonParamModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EditImageBodyJsonParamModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EditImageBodyJsonParamModelDict = AS_GIVEN

    class EditImageBodyJsonParamModel(OpenUnion):
        values = 'Literal["gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"] | str'
        variants = ()

    from_json = EditImageBodyJsonParamModel.from_json
    from_dict = EditImageBodyJsonParamModel.from_dict
