# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
UsageCostsParams = TypedDict("UsageCostsParams", {"start_time": int, "api_key_ids": Iterable[str], "bucket_width": Literal["1d"], "end_time": int, "group_by": list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]], "limit": int, "line_items": Iterable[str], "page": str, "project_ids": Iterable[str]}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
