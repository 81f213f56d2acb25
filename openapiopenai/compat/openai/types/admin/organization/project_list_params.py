# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
ProjectListParams = TypedDict("ProjectListParams", {"after": str, "include_archived": bool, "limit": int}, total=False)
