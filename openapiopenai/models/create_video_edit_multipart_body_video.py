# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateVideoEditMultipartBodyVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, FileContent
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict

__all__ = [
    "CreateVideoEditMultipartBodyVideo",
    "CreateVideoEditMultipartBodyVideoDict",
]


if TYPE_CHECKING:
    CreateVideoEditMultipartBodyVideo: TypeAlias = FileContent | VideoReferenceInputParam
    """A video: a file, or a reference to a generated one by its ID."""
    CreateVideoEditMultipartBodyVideoDict: TypeAlias = FileContent | VideoReferenceInputParamDict
    """`CreateVideoEditMultipartBodyVideo` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateVideoEditMultipartBodyVideo:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateVideoEditMultipartBodyVideo:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateVideoEditMultipartBodyVideoDict = AS_GIVEN

    class CreateVideoEditMultipartBodyVideo(OpenUnion):
        values = "FileContent"
        variants = ("VideoReferenceInputParam",)

    from_json = CreateVideoEditMultipartBodyVideo.from_json
    from_dict = CreateVideoEditMultipartBodyVideo.from_dict
