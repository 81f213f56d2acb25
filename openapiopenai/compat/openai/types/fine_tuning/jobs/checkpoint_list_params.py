# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
CheckpointListParams = TypedDict("CheckpointListParams", {"after": str, "limit": int}, total=False)
