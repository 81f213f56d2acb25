# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_video_multipart_body import CreateVideoMultipartBodyDict as VideoCreateParams
InputReference: TypeAlias = _FileContent
from .._types import FileTypes as FileTypes
from .video_size import VideoSize as VideoSize
from .video_seconds import VideoSeconds as VideoSeconds
from .video_model_param import VideoModelParam as VideoModelParam
from .image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
__all__ = ["VideoCreateParams", "InputReference", "FileTypes", "VideoSize", "VideoSeconds", "VideoModelParam", "ImageInputReferenceParam"]
