# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
UsageDecisionsParams = TypedDict("UsageDecisionsParams", {"start_time": int, "api_key_ids": Union[Iterable[str], None], "batch": Union[bool, None], "bucket_width": Union[Literal["1m", "1h", "1d"], None], "end_time": Union[int, None], "group_by": Union[list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]], None], "limit": Union[int, None], "models": Union[Iterable[str], None], "page": Union[str, None], "project_ids": Union[Iterable[str], None], "user_ids": Union[Iterable[str], None]}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
