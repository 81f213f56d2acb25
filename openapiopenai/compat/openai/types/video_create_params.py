# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_video_multipart_body import CreateVideoMultipartBodyDict as VideoCreateParams
InputReference: TypeAlias = _FileContent
__all__ = ["VideoCreateParams", "InputReference"]
