# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateImageEditRequestImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, FileContent
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateImageEditRequestImage",
    "CreateImageEditRequestImageDict",
]


if TYPE_CHECKING:
    CreateImageEditRequestImage: TypeAlias = FileContent | list[FileContent]
    """The image to edit, or up to 16. GPT image models, including `chatgpt-image-latest`, take `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB."""
    CreateImageEditRequestImageDict: TypeAlias = FileContent | Sequence[FileContent]
    """`CreateImageEditRequestImage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateImageEditRequestImage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateImageEditRequestImage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateImageEditRequestImageDict = AS_GIVEN

    class CreateImageEditRequestImage(OpenUnion):
        values = "FileContent | list[FileContent]"
        variants = ()

    from_json = CreateImageEditRequestImage.from_json
    from_dict = CreateImageEditRequestImage.from_dict
