# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_video_edit_multipart_body import CreateVideoEditMultipartBodyDict as VideoEditParams
Video: TypeAlias = _FileContent
from openapiopenai.models.video_reference_input_param import VideoReferenceInputParamDict as VideoVideoReferenceInputParam
from .._types import FileTypes as FileTypes
__all__ = ["VideoEditParams", "Video", "VideoVideoReferenceInputParam", "FileTypes"]
