# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateVideoExtendMultipartBodyVideo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, FileContent
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict

__all__ = [
    "CreateVideoExtendMultipartBodyVideo",
    "CreateVideoExtendMultipartBodyVideoDict",
]


if TYPE_CHECKING:
    CreateVideoExtendMultipartBodyVideo: TypeAlias = VideoReferenceInputParam | FileContent
    """A video: a file, or a reference to a generated one by its ID."""
    CreateVideoExtendMultipartBodyVideoDict: TypeAlias = VideoReferenceInputParamDict | FileContent
    """`CreateVideoExtendMultipartBodyVideo` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateVideoExtendMultipartBodyVideo:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateVideoExtendMultipartBodyVideo:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateVideoExtendMultipartBodyVideoDict = AS_GIVEN

    class CreateVideoExtendMultipartBodyVideo(OpenUnion):
        values = "FileContent"
        variants = ("VideoReferenceInputParam",)

    from_json = CreateVideoExtendMultipartBodyVideo.from_json
    from_dict = CreateVideoExtendMultipartBodyVideo.from_dict
