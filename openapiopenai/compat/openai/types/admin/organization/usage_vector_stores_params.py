# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
UsageVectorStoresParams = TypedDict("UsageVectorStoresParams", {"start_time": int, "bucket_width": Literal["1m", "1h", "1d"], "end_time": int, "group_by": list[Literal["project_id"]], "limit": int, "page": str, "project_ids": Iterable[str]}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
