# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateVideoMultipartBodyInputReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, FileContent
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.image_ref_param2 import ImageRefParam2, ImageRefParam2Dict

__all__ = [
    "CreateVideoMultipartBodyInputReference",
    "CreateVideoMultipartBodyInputReferenceDict",
]


if TYPE_CHECKING:
    CreateVideoMultipartBodyInputReference: TypeAlias = FileContent | ImageRefParam2
    """A reference image for a video: an uploaded file, a URL, or the ID of a file."""
    CreateVideoMultipartBodyInputReferenceDict: TypeAlias = FileContent | ImageRefParam2Dict
    """`CreateVideoMultipartBodyInputReference` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateVideoMultipartBodyInputReference:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateVideoMultipartBodyInputReference:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateVideoMultipartBodyInputReferenceDict = AS_GIVEN

    class CreateVideoMultipartBodyInputReference(OpenUnion):
        values = "FileContent"
        variants = ("ImageRefParam2",)

    from_json = CreateVideoMultipartBodyInputReference.from_json
    from_dict = CreateVideoMultipartBodyInputReference.from_dict
