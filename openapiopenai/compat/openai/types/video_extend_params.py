# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_video_extend_multipart_body import CreateVideoExtendMultipartBodyDict as VideoExtendParams
Video: TypeAlias = _FileContent
from openapiopenai.models.video_reference_input_param import VideoReferenceInputParamDict as VideoVideoReferenceInputParam
__all__ = ["VideoExtendParams", "Video", "VideoVideoReferenceInputParam"]
