# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
UsageAudioSpeechesParams = TypedDict("UsageAudioSpeechesParams", {"start_time": int, "api_key_ids": Iterable[str], "bucket_width": Literal["1m", "1h", "1d"], "end_time": int, "group_by": list[Literal["project_id", "user_id", "api_key_id", "model"]], "limit": int, "models": Iterable[str], "page": str, "project_ids": Iterable[str], "user_ids": Iterable[str]}, total=False)
from ...._types import SequenceNotStr as SequenceNotStr
