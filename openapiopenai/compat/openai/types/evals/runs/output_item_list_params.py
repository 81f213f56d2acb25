# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
OutputItemListParams = TypedDict("OutputItemListParams", {"eval_id": str, "after": str, "limit": int, "order": Literal["asc", "desc"], "status": Literal["fail", "pass"]}, total=False)
