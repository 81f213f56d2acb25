# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
UsageImagesParams = TypedDict("UsageImagesParams", {"start_time": int, "api_key_ids": Iterable[str], "bucket_width": Literal["1m", "1h", "1d"], "end_time": int, "group_by": list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]], "limit": int, "models": Iterable[str], "page": str, "project_ids": Iterable[str], "sizes": list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]], "sources": list[Literal["image.generation", "image.edit", "image.variation"]], "user_ids": Iterable[str]}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
