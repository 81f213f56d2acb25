# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
VideoDownloadContentParams = TypedDict("VideoDownloadContentParams", {"variant": Literal["video", "thumbnail", "spritesheet"]}, total=False)
