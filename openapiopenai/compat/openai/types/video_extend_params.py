# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_video_extend_multipart_body import CreateVideoExtendMultipartBodyDict as VideoExtendParams
Video: TypeAlias = _FileContent
from openapiopenai.models.video_reference_input_param import VideoReferenceInputParamDict as VideoVideoReferenceInputParam
from .._types import FileTypes as FileTypes
from .video_seconds import VideoSeconds as VideoSeconds
__all__ = ["VideoExtendParams", "Video", "VideoVideoReferenceInputParam", "FileTypes", "VideoSeconds"]
